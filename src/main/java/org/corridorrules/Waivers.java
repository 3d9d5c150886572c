package org.corridorrules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.corridorrules.json.Doc;
import org.corridorrules.json.Field;
import org.corridorrules.json.SchemaWriter;
import org.corridorrules.json.Spelling;
import org.corridorrules.json.StrictReader;
import org.corridorrules.pack.PackProblem;
import org.corridorrules.pack.RulePackException;
import org.corridorrules.pack.YamlFile;

/** The waivers of a company, read from a YAML file. Immutable and thread-safe. */
public final class Waivers {

    private static final StrictReader<WaiverFile> READER = StrictReader.of(WaiverFile.class);

    private final YamlFile file;
    private final List<Waiver> all;
    private final Map<String, List<Waiver>> byShipment = new HashMap<>();
    private final List<Prefixed> byPrefix = new ArrayList<>();

    @Doc("The waivers of a company.")
    private record WaiverFile(
            @Field(doc = "The waivers; each covers one rule at one place of named shipments.", required = true)
                    List<Waiver> waivers) {}

    private record Prefixed(String prefix, Waiver waiver) {}

    private Waivers(YamlFile file, List<Waiver> all) {
        this.file = file;
        this.all = all;
        for (Waiver waiver : all) {
            for (String id : waiver.shipments()) {
                if (id.endsWith("*")) {
                    byPrefix.add(new Prefixed(id.substring(0, id.length() - 1), waiver));
                } else {
                    byShipment.computeIfAbsent(id, key -> new ArrayList<>()).add(waiver);
                }
            }
        }
    }

    /**
     * Reads waivers. Needs {@code com.fasterxml.jackson.dataformat:jackson-dataformat-yaml} on the class path.
     *
     * @throws RulePackException with everything that is wrong in the file
     * @throws IOException if it cannot be read at all
     */
    public static Waivers read(Path file) throws IOException {
        YamlFile.Read<WaiverFile> read = YamlFile.read(file.toString(), Files.readAllBytes(file), READER);
        return new Waivers(read.file(), read.value().waivers());
    }

    /** The JSON Schema (2020-12) of the file. */
    public static ObjectNode schema() {
        return SchemaWriter.schemaOf(WaiverFile.class, "https://corridorrules.org/schema/waivers-1.json", "Waivers");
    }

    /** The waivers in the order of the file, expired ones too. */
    public List<Waiver> all() {
        return all;
    }

    /** Begins to count which of them are used. */
    public WaiverUse use() {
        return new WaiverUse(this);
    }

    /** Those that no longer count on a day, each with its place in the file. */
    public List<PackProblem> expired(LocalDate today) {
        return problems(waiver -> waiver.countsOn(today)
                ? null
                : "the waiver of " + waiver.rule() + " expired on " + waiver.until()
                        + " and no longer counts; mend what it covered, or decide anew");
    }

    /** Those that count on a day and of which nothing came, each with its place in the file. */
    List<PackProblem> unused(Set<Waiver> used, LocalDate today) {
        return problems(waiver -> used.contains(waiver) || !waiver.countsOn(today)
                ? null
                : "the waiver of " + waiver.rule() + " was not used: the rule found nothing at this path of these"
                        + " shipments; take it out, or mend its path or shipments");
    }

    /** @throws RulePackException if one is for a rule that does not exist */
    void mustFit(Set<String> rules) {
        List<PackProblem> problems = problems(waiver -> rules.contains(waiver.rule())
                ? null
                : "there is no rule " + waiver.rule()
                        + Spelling.nearest(waiver.rule(), rules)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(""));
        if (!problems.isEmpty()) {
            throw new RulePackException(problems);
        }
    }

    private interface Wrong {
        /** What is wrong with a waiver, or null. */
        String with(Waiver waiver);
    }

    private List<PackProblem> problems(Wrong wrong) {
        return IntStream.range(0, all.size())
                .filter(number -> wrong.with(all.get(number)) != null)
                .mapToObj(number -> file.problem("/waivers/" + number, wrong.with(all.get(number))))
                .toList();
    }

    /** Those that count for a shipment on a day. */
    List<Waiver> of(String shipment, LocalDate today) {
        List<Waiver> found = new ArrayList<>();
        for (Waiver waiver : byShipment.getOrDefault(shipment, List.of())) {
            add(waiver, today, found);
        }
        for (Prefixed prefixed : byPrefix) {
            if (shipment.startsWith(prefixed.prefix)) {
                add(prefixed.waiver, today, found);
            }
        }
        return found;
    }

    private static void add(Waiver waiver, LocalDate today, List<Waiver> found) {
        if (waiver.countsOn(today) && !found.contains(waiver)) {
            found.add(waiver);
        }
    }
}
