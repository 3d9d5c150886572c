package org.corridorrules.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.corridorrules.pack.Condition;
import org.corridorrules.pack.Term;

/** What conditions say of single subjects, and whether two of them exclude each other. */
final class Claims {

    /** Two conditions that never hold together. */
    record Pair(Condition first, Condition second) {}

    /**
     * That a subject has one of some values, or none of them.
     *
     * @param among whether it is one of the values; otherwise it is none of them
     */
    private record Claim(Condition condition, String subject, boolean among, Set<String> values) {

        boolean excludes(Claim other) {
            if (!subject.equals(other.subject)) {
                return false;
            }
            Set<String> left = new TreeSet<>(among ? values : other.values);
            if (among && other.among) {
                left.retainAll(other.values);
            } else if (among != other.among) {
                left.removeAll(among ? other.values : values);
            } else {
                return false;
            }
            return left.isEmpty();
        }
    }

    private final Map<String, Set<String>> territories;

    private Claims(Map<String, Set<String>> territories) {
        this.territories = territories;
    }

    /** @param territories the customs territories of each country */
    static Optional<Pair> contradiction(List<Condition> conditions, Map<String, Set<String>> territories) {
        return Optional.ofNullable(new Claims(territories).search(conditions, List.of()));
    }

    /** Alternatives contradict only if each of them does. */
    private Pair search(List<Condition> conditions, List<Claim> claims) {
        if (conditions.isEmpty()) {
            return null;
        }
        Condition first = conditions.get(0);
        List<Condition> rest = conditions.subList(1, conditions.size());
        if (first instanceof Condition.All all) {
            List<Condition> parts = new ArrayList<>(all.parts());
            parts.addAll(rest);
            return search(parts, claims);
        }
        if (first instanceof Condition.Any any) {
            Pair found = null;
            for (Condition part : any.parts()) {
                List<Condition> parts = new ArrayList<>(List.of(part));
                parts.addAll(rest);
                found = search(parts, claims);
                if (found == null) {
                    return null;
                }
            }
            return found;
        }
        List<Claim> more = new ArrayList<>(claims);
        for (Claim claim : claims(first)) {
            for (Claim before : more) {
                if (before.excludes(claim)) {
                    return new Pair(before.condition(), claim.condition());
                }
            }
            more.add(claim);
        }
        return search(rest, more);
    }

    private List<Claim> claims(Condition condition) {
        return condition instanceof Condition.Not not
                ? claims(condition, not.part(), false)
                : claims(condition, condition, true);
    }

    private List<Claim> claims(Condition whole, Condition condition, boolean holds) {
        if (condition instanceof Condition.Not not) {
            return claims(whole, not.part(), !holds);
        }
        if (condition instanceof Condition.Asked asked) {
            return asked(whole, asked.term(), holds);
        }
        if (condition instanceof Condition.Compared compared) {
            boolean equal = compared.sign().is("==");
            if (equal || compared.sign().is("!=")) {
                return values(whole, compared.term(), List.of(compared.value()), equal == holds);
            }
        }
        if (condition instanceof Condition.Among among) {
            return values(whole, among.term(), among.values(), among.outside() != holds);
        }
        return List.of();
    }

    private List<Claim> values(Condition whole, Term.Chain term, List<Term> terms, boolean among) {
        List<String> texts = terms.stream().map(Terms::text).toList();
        if (texts.stream().anyMatch(Objects::isNull)) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(whole, term.text(), among, new TreeSet<>(texts)));
        if (among && term.text().equals("country") && texts.stream().allMatch(territories::containsKey)) {
            Set<String> possible = new TreeSet<>();
            texts.forEach(country -> possible.addAll(territories.get(country)));
            claims.add(new Claim(whole, "territory", true, possible));
        }
        return claims;
    }

    /** A field has one value, a switch stands at one word, and what a field lacks it does not have. */
    private static List<Claim> asked(Condition whole, Term.Chain term, boolean holds) {
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(whole, term.text(), holds, Set.of("true")));
        List<String> texts = Terms.texts(term);
        String name = Terms.name(term);
        String predicate = name.substring(name.lastIndexOf('.') + 1);
        if (texts != null && texts.size() == 2 && Set.of("fieldIs", "switchIs").contains(predicate)) {
            claims.add(new Claim(whole, name + " " + texts.get(0), holds, Set.of(texts.get(1))));
        }
        boolean field = texts != null
                && !texts.isEmpty()
                && Set.of("has", "lacks", "fieldIs").contains(predicate);
        if (field && (holds || !predicate.equals("fieldIs"))) {
            boolean there = predicate.equals("lacks") != holds;
            String subject = name.substring(0, name.length() - predicate.length()) + "/" + texts.get(0);
            claims.add(new Claim(whole, subject, there, Set.of("there")));
        }
        return claims;
    }
}
