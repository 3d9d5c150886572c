package org.corridorrules.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
 * Compiles DRL files to classes of Drools' executable model.
 *
 * <p>Each build has a release id made of the hash of its sources and is removed from Drools' repository afterwards, which
 * is shared by the whole virtual machine: two packs never see each other. Parallel building is switched off for this
 * module alone, because it loses classes (KIE issues 6332, 6706).
 */
final class RuleCompiler {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package\\s+[\\w.]+[ \\t]*;?");

    /** Drools' compiler keeps caches for the whole virtual machine and clears them at the end of a build. */
    private static final Object ONE_AT_A_TIME = new Object();

    private RuleCompiler() {}

    /**
     * Compiles all rules together, one package for each folder, which makes the fewest classes.
     *
     * @throws RulePackException with everything that Drools found wrong
     */
    static CompiledRules compile(PackFiles files, Vocabulary vocabulary) {
        SortedMap<String, String> sources = new TreeMap<>();
        for (String name : files.rules()) {
            sources.put(name, source(files, name, folderPackage(name), vocabulary));
        }
        return inTurn(sources, files);
    }

    /**
     * Compiles some files in one go, so that the rules of each can be used without the others: each file becomes a package
     * of its own. No rule sees its package, and equal conditions of two packages still share their node.
     *
     * @return the compiled rules by file
     * @throws RulePackException with everything that Drools found wrong
     */
    static SortedMap<String, CompiledRules> compileEach(PackFiles files, Set<String> names, Vocabulary vocabulary) {
        SortedMap<String, String> sources = new TreeMap<>();
        for (String name : names) {
            sources.put(name, source(files, name, packageOf(name), vocabulary));
        }
        SortedMap<String, CompiledRules> result = new TreeMap<>();
        if (!sources.isEmpty()) {
            CompiledRules together = inTurn(sources, files);
            sources.keySet().forEach(name -> result.put(name, together.of(packageOf(name))));
        }
        return result;
    }

    private static CompiledRules inTurn(SortedMap<String, String> sources, PackFiles files) {
        synchronized (ONE_AT_A_TIME) {
            return Boot.withOwnLoader(() -> build(sources, files));
        }
    }

    private static CompiledRules build(SortedMap<String, String> sources, PackFiles files) {
        KieServices services = Boot.services();
        String hash = Hashes.sha256(sources.toString().getBytes(StandardCharsets.UTF_8));
        ReleaseId release = services.newReleaseId("org.corridorrules.pack", "sha-" + hash, "1");
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        sources.forEach((name, source) -> system.write("src/main/resources/" + name, source));
        KieModuleModel module = services.newKieModuleModel();
        module.setConfigurationProperty("drools.parallelRulesBuildThreshold", "-1");
        KieBuilder builder = services.newKieBuilder(system, RuleCompiler.class.getClassLoader());
        ((InternalKieBuilder) builder).withKModuleModel(module);
        try {
            builder.buildAll(ExecutableModelProject.class);
            refuse(builder.getResults().getMessages(Message.Level.ERROR), files);
            return collect((InternalKieModule) builder.getKieModule());
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static void refuse(List<Message> messages, PackFiles files) {
        List<PackProblem> problems = new ArrayList<>();
        for (Message message : messages) {
            problems.add(CompilerMessages.translate(message, files));
        }
        if (problems.size() > 1) {
            problems.removeIf(problem -> problem.message().contains("null Package")); // says only that another is there
        }
        if (!problems.isEmpty()) {
            throw new RulePackException(problems);
        }
    }

    private static CompiledRules collect(InternalKieModule module) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        Set<String> models = new TreeSet<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class") && !name.startsWith("org/drools/project/")) {
                classes.put(name, module.getBytes(name));
            } else if (name.endsWith("/drools-model")) {
                new String(module.getBytes(name), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && line.indexOf(':') < 0)
                        .forEach(models::add);
            }
        }
        return new CompiledRules(classes, List.copyOf(models));
    }

    /** The package that a rule file names, as the reader of the pack has checked. */
    private static String folderPackage(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/'))).replace('/', '.');
    }

    /** A package for one file: its folder, and a name that is a word of Java and that no other file of the folder has. */
    private static String packageOf(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".drl".length());
        String hash = Hashes.sha256(file.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
        return folderPackage(file) + "._" + name.replaceAll("[^A-Za-z0-9]", "_") + "_" + hash;
    }

    /** The folder of the rules of a package, be it that of the folder or of one file in it. */
    static String folder(String packageName) {
        int file = packageName.lastIndexOf("._");
        return (file < 0 ? packageName : packageName.substring(0, file)).replace('.', '/');
    }

    /** The file with its package and all words of the vocabulary, on as many lines as before. */
    private static String source(PackFiles files, String file, String packageName, Vocabulary vocabulary) {
        String statement = "package " + packageName + ";" + vocabulary.prelude();
        return PACKAGE.matcher(files.text(file)).replaceFirst(Matcher.quoteReplacement(statement));
    }
}
