package org.corridorrules.authoring.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule that works but means nothing yet: the rule itself, its words in four languages, two cases, and its line among
 * the ids. What its author has to fill in says so, and lint reports it until it is done.
 */
public final class RuleDraft {

    /** Stands before everything that only the author knows. */
    public static final String FILL_IN = "FILL IN";

    private static final Pattern ID = Pattern.compile("[A-Z]{2,4}(-[A-Z0-9]+)*-[0-9]{3}[a-z]{0,2}");
    private static final Pattern TOPIC = Pattern.compile("[a-z]+/[a-z]+/[a-z0-9-]+");
    private static final Pattern BASE = Pattern.compile("(?m)^base: *([\\w-]+)");
    private static final Pattern CASE = Pattern.compile("(?m)^( *)- name:");
    private static final String USUAL_BASE = "china-europe-express";

    private static final Map<String, List<String>> WORDS = Map.of(
            "en", List.of("what it is about", "what is wrong, and why", "who does what, where, until when"),
            "ru", List.of("о чём правило", "что не так и почему", "кто, что и где делает, до какого срока"),
            "kk", List.of("ереже не туралы", "не дұрыс емес және неге", "кім, нені, қайда, қай мерзімге дейін"),
            "zh", List.of("规则内容", "哪里不对，为什么", "由谁、在何处、何时之前做什么"));

    private final Path pack;
    private final String id;
    private final String topic;
    private final LocalDate today;
    private final Map<Path, String> files = new TreeMap<>();

    /**
     * @param pack directory of the rules
     * @param topic folder and file of the rule, such as {@code eu/entry/ens}
     * @param today the day of review
     * @throws IllegalArgumentException if there can be no such id or topic, or there is such a rule
     */
    public RuleDraft(Path pack, String id, String topic, LocalDate today) throws IOException {
        this.pack = pack;
        this.id = id;
        this.topic = topic;
        this.today = today;
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("\"" + id + "\" is no id of a rule; write the letters of the fact of the"
                    + " law, three figures, and a small letter where a fact has several rules, such as EU-ENS-002a");
        }
        if (!TOPIC.matcher(topic).matches()) {
            throw new IllegalArgumentException(
                    "\"" + topic + "\" is no place for a rule; write territory, act and topic,"
                            + " such as eu/entry/ens, or carriage/rail/note");
        }
        if (!Files.isDirectory(pack.resolve(folder()))) {
            throw new IllegalArgumentException("the pack has no folder " + folder() + "; it has " + folders());
        }
        if (knows(id)) {
            throw new IllegalArgumentException(
                    "there is or was a rule " + id + ", and an id is for ever; take the next free one");
        }
    }

    private String folder() {
        return topic.substring(0, topic.lastIndexOf('/'));
    }

    private String folders() throws IOException {
        try (Stream<Path> folders = Files.walk(pack, 2)) {
            List<String> names = folders.filter(Files::isDirectory)
                    .map(folder -> pack.relativize(folder).toString().replace('\\', '/'))
                    .filter(name -> name.contains("/"))
                    .sorted()
                    .toList();
            return String.join(", ", names);
        }
    }

    private boolean knows(String rule) throws IOException {
        Pattern whole = Pattern.compile("(?m)(^|[\" ])" + Pattern.quote(rule) + "($|[\" ])");
        try (Stream<Path> walk = Files.walk(pack)) {
            for (Path file : walk.filter(RuleDraft::holdsIds).toList()) {
                if (whole.matcher(Files.readString(file)).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holdsIds(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".drl") || name.equals("ids.txt");
    }

    /** Writes the draft. @return the files that were written or added to, in the order in which to fill them in */
    public List<Path> write() throws IOException {
        Path rules = pack.resolve(topic + ".drl");
        Path cases = pack.resolve(topic + ".test.yaml");
        List<Path> written = new ArrayList<>(List.of(rules, cases));
        files.put(rules, before(rules, "package " + folder().replace('/', '.') + "\n") + rule());
        files.put(cases, cases(cases));
        for (String language : List.of("en", "ru", "kk", "zh")) {
            Path texts = pack.resolve("text/" + language + "." + id.toLowerCase(Locale.ROOT) + ".yaml");
            files.put(texts, texts(language, WORDS.get(language)));
            written.add(texts);
        }
        Path ids = pack.resolve("ids.txt");
        if (Files.exists(ids)) {
            files.put(ids, Files.readString(ids).stripTrailing() + "\n" + id + "\n");
            written.add(ids);
        }
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.writeString(file.getKey(), file.getValue());
        }
        return List.copyOf(written);
    }

    private static String before(Path file, String otherwise) throws IOException {
        return Files.exists(file) ? Files.readString(file).stripTrailing() + "\n" : otherwise;
    }

    private String rule() {
        return """

                rule "%s"
                    @severity( WARN )
                    @basis( "%s: act and article" )
                    @confidence( LOW )
                    @reviewed( "%s" )
                when
                    $item : GoodsItemAt( %s, lacks( "hsCode" ) )
                then
                    findings.report( $item, "hsCode" );
                end
                """
                .formatted(id, FILL_IN, today, where());
    }

    private String where() {
        String place = folder().substring(0, folder().indexOf('/')).toUpperCase(Locale.ROOT);
        String act = folder().substring(folder().indexOf('/') + 1).toUpperCase(Locale.ROOT);
        if (place.equals("CARRIAGE")) {
            return "act == \"CARRIAGE\"" + (act.equals("ANY") ? "" : ", mode == \"" + act + "\"");
        }
        String judged = act.equals("IMPORTS") ? "IMPORT" : act;
        return "territory == \"" + place + "\"" + (act.equals("ANY") ? "" : ", act == \"" + judged + "\"");
    }

    private String cases(Path file) throws IOException {
        String known = before(file, "");
        String head = known.isEmpty() ? "base: " + base() + "\ncases:\n" : known;
        Matcher last = CASE.matcher(known);
        String indent = "  ";
        while (last.find()) {
            indent = last.group(1);
        }
        return head
                + """
                - name: "%2$s: where %1$s speaks, told as a sentence"
                  remove: [/consignments/0/goods/0/hsCode]
                  expect:
                    fires:
                      - { rule: %1$s, path: /consignments/0/goods/0/hsCode }
                - name: "%2$s: where %1$s is silent, told as a sentence"
                  expect:
                    silent: [%1$s]
                """
                        .formatted(id, FILL_IN)
                        .indent(indent.length());
    }

    /** The shipment that other cases of the folder begin with. */
    private String base() throws IOException {
        try (Stream<Path> beside = Files.list(pack.resolve(folder()))) {
            for (Path file : beside.filter(path -> path.toString().endsWith(".test.yaml"))
                    .sorted()
                    .toList()) {
                Matcher base = BASE.matcher(Files.readString(file));
                if (base.find()) {
                    return base.group(1);
                }
            }
        }
        return USUAL_BASE;
    }

    private String texts(String language, List<String> words) {
        return """
                language: %1$s
                texts:
                  %2$s:
                    title: "%5$s: %3$s"
                    message: "%5$s: %4$s"
                    remedy: "%5$s: %6$s"
                """
                .formatted(language, id, words.get(0), words.get(1), FILL_IN, words.get(2));
    }
}
