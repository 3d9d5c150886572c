package org.corridorrules.authoring.trial;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.corridorrules.CheckOptions;
import org.corridorrules.CorridorRules;
import org.corridorrules.Report;
import org.corridorrules.authoring.RuleCase;
import org.corridorrules.authoring.RuleCaseRunner;
import org.corridorrules.authoring.RuleCases;
import org.corridorrules.pack.RuleInfo;
import org.corridorrules.shipment.Shipment;

/** The cases of a pack, by the rules of which they say something. Immutable and thread-safe. */
public final class Witnesses {

    private final Map<String, List<Witness>> byRule = new TreeMap<>();
    private final List<Read> all = new ArrayList<>();
    private final List<Read> ofVerdict = new ArrayList<>();

    private record Read(String file, RuleCase rule, Shipment shipment, CheckOptions options, String fingerprint) {

        Witness about(String id) {
            String verdict = rule.expect().verdict();
            return new Witness(
                    id,
                    file,
                    rule.about(id),
                    shipment,
                    options,
                    verdict == null ? null : Report.Verdict.valueOf(verdict),
                    fingerprint);
        }
    }

    /**
     * Reads the shipments of all cases, on all cores.
     *
     * @throws IllegalArgumentException if a case cannot be run at all, with its name and what is wrong
     */
    public Witnesses(Map<String, List<RuleCase>> cases, RuleCases reader) {
        List<Map.Entry<String, RuleCase>> named = new ArrayList<>();
        cases.forEach((file, inFile) -> inFile.forEach(rule -> named.add(Map.entry(file, rule))));
        all.addAll(named.parallelStream()
                .map(entry -> read(entry.getKey(), entry.getValue(), reader))
                .toList());
        for (Read read : all) {
            for (String id : read.rule().named()) {
                byRule.computeIfAbsent(id, key -> new ArrayList<>()).add(read.about(id));
            }
            if (read.rule().expect().verdict() != null) {
                ofVerdict.add(read);
            }
        }
    }

    private static Read read(String file, RuleCase rule, RuleCases reader) {
        try {
            byte[] shipment = reader.shipment(rule);
            CheckOptions options = RuleCaseRunner.options(rule);
            String overlay = rule.overlay().isEmpty() ? "" : new TreeMap<>(rule.overlay()).toString();
            return new Read(file, rule, CorridorRules.read(shipment), options, hash(shipment) + overlay);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(file + ": " + rule.name() + ": " + e.getMessage(), e);
        }
    }

    /** The cases that say something of a rule, those beside it first; then those that say what all rules together find. */
    public List<Witness> of(RuleInfo rule) {
        List<Witness> witnesses = new ArrayList<>(byRule.getOrDefault(rule.id(), List.of()));
        witnesses.sort(Comparator.comparing(witness -> !witness.file().startsWith(rule.folder() + "/")));
        for (Read read : ofVerdict) {
            if (!read.rule().named().contains(rule.id())) {
                witnesses.add(read.about(rule.id()));
            }
        }
        return witnesses;
    }

    /** Every case, whatever it says of a rule; of those with the same shipment, moment and law the first. */
    public List<Witness> every(String rule) {
        Set<List<Object>> seen = new HashSet<>();
        return all.stream()
                .filter(read -> seen.add(List.of(read.fingerprint(), read.options())))
                .map(read -> read.about(rule))
                .toList();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
