package org.corridorrules.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/** Cuts compiled rules into models of one rule each, to find out which one throws. */
final class SingleRule {

    private SingleRule() {}

    /** One rule with what it needs to be built alone. */
    record Part(String rule, List<Model> models) {}

    static List<Part> split(List<Model> models) {
        List<Part> parts = new ArrayList<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                ModelImpl single = new ModelImpl(model.getPackageName());
                model.getGlobals().forEach(single::addGlobal);
                model.getTypeMetaDatas().forEach(single::addTypeMetaData);
                single.addRule(rule);
                parts.add(new Part(rule.getName(), List.of(single)));
            }
        }
        return parts;
    }
}
