package org.corridorrules.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridorrules.fact.Facts;
import org.corridorrules.fact.Findings;
import org.corridorrules.fact.Ledger;
import org.corridorrules.pack.PackFiles;
import org.corridorrules.pack.RulePack;
import org.corridorrules.shipment.Shipment;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.InternalKieBuilder;

/**
 * The same rules and facts as Drools' documentation shows it: the DRL files go into a file system in memory, are built
 * when the program starts, and each shipment gets a session of the container, in one thread. Two things are not from
 * the documentation: the module says that building is not parallel, because more than ten rules do not build otherwise,
 * and imports are put into the files, as the pack's reader does.
 */
final class DocumentedDrools {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+[\\w.]+[ \\t]*;?");

    private final RulePack pack;
    private final JudgedFacts facts;
    private final KieContainer container;

    DocumentedDrools(RulePack pack, Path rules) {
        this.pack = pack;
        this.facts = new JudgedFacts(pack);
        this.container = build(PackFiles.of(rules));
    }

    private static KieContainer build(PackFiles files) {
        KieServices services = KieServices.Factory.get();
        ReleaseId release = services.newReleaseId("org.corridorrules.benchmark", "documented", "1");
        KieFileSystem sources = services.newKieFileSystem();
        sources.generateAndWritePomXML(release);
        for (String name : files.files().keySet()) {
            if (name.endsWith(".drl")) {
                sources.write(
                        "src/main/resources/" + name,
                        withImports(new String(files.files().get(name), StandardCharsets.UTF_8)));
            }
        }
        KieModuleModel module = services.newKieModuleModel();
        module.setConfigurationProperty("drools.parallelRulesBuildThreshold", "-1");
        KieBuilder builder = services.newKieBuilder(sources);
        ((InternalKieBuilder) builder).withKModuleModel(module);
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(release);
    }

    private static String withImports(String source) {
        StringBuilder prelude = new StringBuilder();
        Matcher matcher = PACKAGE.matcher(source);
        if (!matcher.find()) {
            return source;
        }
        prelude.append(matcher.group().strip()).append(';');
        Facts.VOCABULARY.facts().stream().map(Facts.VOCABULARY::fact).forEach(fact -> prelude.append(" import ")
                .append(fact.getName())
                .append(';'));
        prelude.append(" global ").append(Findings.class.getName()).append(" findings;");
        return source.substring(0, matcher.start()) + prelude + source.substring(matcher.end());
    }

    /** Judges a shipment; the ledger holds what was found. */
    Ledger judge(Shipment shipment, OffsetDateTime now) {
        Ledger ledger = new Ledger(pack);
        KieSession session = container.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    ledger.enter(pack.rules().get(event.getMatch().getRule().getName()));
                }
            });
            session.setGlobal("findings", new Findings(ledger));
            facts.feed(shipment, now, ledger, session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return ledger;
    }
}
