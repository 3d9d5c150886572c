package org.corridorrules.pack;

import java.util.Map;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;

/** An overlay as it is written. */
@Doc("What a company sets in place of what a rule pack says.")
record OverlayFile(
        @Field(doc = "Dated values in place of those of the pack, by the name of the parameter.")
                Map<String, ParameterReader.ParameterFile.Entry> parameters,
        @Field(doc = "Rules that weigh otherwise or are silent, by their id.") Map<String, RuleChange> rules) {

    OverlayFile {
        if (parameters.isEmpty() && rules.isEmpty()) {
            throw new IllegalArgumentException("the overlay changes nothing; it needs parameters: or rules:");
        }
    }
}
