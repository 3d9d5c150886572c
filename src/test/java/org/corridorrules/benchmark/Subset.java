package org.corridorrules.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.corridorrules.json.StrictReader;
import org.corridorrules.pack.CompiledPack;
import org.corridorrules.pack.PackContent;
import org.corridorrules.pack.RulePack;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/** Cuts a pack down to some of its rules, so that an engine does no more work than the rules written by hand. */
final class Subset {

    private Subset() {}

    /** The bundled pack with the compiled form of these rules alone; law, lists and texts stay whole. */
    static RulePack of(RulePack bundled, Set<String> rules) {
        List<Model> models = new ArrayList<>();
        for (Model model : bundled.models()) {
            ModelImpl cut = new ModelImpl(model.getPackageName());
            model.getGlobals().forEach(cut::addGlobal);
            model.getTypeMetaDatas().forEach(cut::addTypeMetaData);
            for (Rule rule : model.getRules()) {
                if (rules.contains(rule.getName())) {
                    cut.addRule(rule);
                }
            }
            models.add(cut);
        }
        return new RulePack(content(), models);
    }

    private static PackContent content() {
        try (InputStream input = CompiledPack.class.getClassLoader().getResourceAsStream(CompiledPack.BUNDLED)) {
            return StrictReader.of(PackContent.class).read(input).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
