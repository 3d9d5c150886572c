package org.corridorrules.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything of a rule pack except the compiled rules; what {@code pack.json} holds beside the classes.
 *
 * @param lawAsOf the day up to which the authors know the law
 * @param models names of the classes that hold the rules if they are compiled together
 */
public record PackContent(
        String id,
        String version,
        LocalDate lawAsOf,
        List<String> jurisdictions,
        String sha256,
        List<RuleInfo> rules,
        List<Parameter> parameters,
        List<Table> lists,
        List<Language> texts,
        List<String> models) {

    /** A reference list as data. */
    public record Table(String name, List<String> columns, List<ReferenceList.Row> rows) {}

    /** The texts of one language by rule id. */
    public record Language(String language, Map<String, Text> texts) {}

    /** The texts of a language by rule id. */
    Map<String, Text> texts(String language) {
        for (Language known : texts) {
            if (known.language().equals(language)) {
                return known.texts();
            }
        }
        return Map.of();
    }

    /** The same content with other texts. */
    PackContent withTexts(List<Language> texts) {
        return new PackContent(
                id, version, lawAsOf, jurisdictions, sha256, rules, parameters, lists, List.copyOf(texts), models);
    }

    /** The same content with other parameters, under the hash of both. */
    PackContent withParameters(List<Parameter> parameters, String sha256) {
        return new PackContent(
                id, version, lawAsOf, jurisdictions, sha256, rules, List.copyOf(parameters), lists, texts, models);
    }

    /** The same content with the compiled rules named. */
    PackContent withModels(List<String> models) {
        return new PackContent(
                id, version, lawAsOf, jurisdictions, sha256, rules, parameters, lists, texts, List.copyOf(models));
    }

    /** The same content under the hash of a pack that differs only in files without meaning for the answer. */
    PackContent withSha256(String sha256) {
        return new PackContent(id, version, lawAsOf, jurisdictions, sha256, rules, parameters, lists, texts, models);
    }
}
