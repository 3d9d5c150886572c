package org.corridorrules.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.builder.InternalKieBuilder;

/**
 * Compiles the DRL files of a pack to classes of Drools' executable model.
 *
 * <p>Each build has a release id made of the hash of the pack and is removed from Drools' repository afterwards, which
 * is shared by the whole virtual machine: two packs never see each other. Parallel building is switched off for this
 * module alone, because it loses classes (KIE issues 6332, 6706).
 */
public final class RuleCompiler {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+[\\w.]+[ \\t]*;?");

    private RuleCompiler() {}

    /** The compiled classes by path, and the names of the model classes among them. */
    public record Compiled(SortedMap<String, byte[]> classes, List<String> models) {}

    /**
     * Compiles all rules.
     *
     * @throws RulePackException with everything that Drools found wrong
     */
    public static Compiled compile(PackFiles files, Vocabulary vocabulary, String sha256) {
        return Boot.withOwnLoader(() -> build(files, vocabulary, sha256));
    }

    private static Compiled build(PackFiles files, Vocabulary vocabulary, String sha256) {
        KieServices services = Boot.services();
        ReleaseId release = services.newReleaseId("org.corridorrules.pack", "sha-" + sha256, "1");
        KieFileSystem sources = services.newKieFileSystem();
        sources.generateAndWritePomXML(release);
        for (String name : files.files().keySet()) {
            if (name.endsWith(".drl")) {
                sources.write("src/main/resources/" + name, withPrelude(files.text(name), vocabulary));
            }
        }
        KieModuleModel module = services.newKieModuleModel();
        module.setConfigurationProperty("drools.parallelRulesBuildThreshold", "-1");
        KieBuilder builder = services.newKieBuilder(sources, RuleCompiler.class.getClassLoader());
        ((InternalKieBuilder) builder).withKModuleModel(module);
        try {
            builder.buildAll(ExecutableModelProject.class);
            List<PackProblem> problems = new ArrayList<>();
            for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
                problems.add(CompilerMessages.translate(message, files));
            }
            if (problems.size() > 1) {
                problems.removeIf(
                        problem -> problem.message().contains("null Package")); // says only that another is there
            }
            if (!problems.isEmpty()) {
                throw new RulePackException(problems);
            }
            return collect((InternalKieModule) builder.getKieModule());
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static Compiled collect(InternalKieModule module) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        Map<String, Boolean> models = new LinkedHashMap<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class") && !name.startsWith("org/drools/project/")) {
                classes.put(name, module.getBytes(name));
            } else if (name.endsWith("/drools-model")) {
                new String(module.getBytes(name), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && line.indexOf(':') < 0)
                        .sorted()
                        .forEach(line -> models.put(line, true));
            }
        }
        return new Compiled(classes, List.copyOf(models.keySet()));
    }

    private static String withPrelude(String source, Vocabulary vocabulary) {
        Matcher matcher = PACKAGE.matcher(source);
        if (!matcher.find()) {
            return source;
        }
        String statement = matcher.group().endsWith(";") ? matcher.group() : matcher.group() + ";";
        return source.substring(0, matcher.start())
                + statement
                + vocabulary.prelude()
                + source.substring(matcher.end());
    }
}
