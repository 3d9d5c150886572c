package org.corridorrules.authoring.lint;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridorrules.pack.Token;

/** Collects what the checks find, and knows where things stand in their files. */
final class Findings {

    private final LintPack pack;
    private final SortedSet<LintFinding> found = new TreeSet<>();

    Findings(LintPack pack) {
        this.pack = pack;
    }

    List<LintFinding> sorted() {
        return List.copyOf(found);
    }

    void add(LintFinding finding) {
        found.add(finding);
    }

    /** At the id of a rule. */
    void at(Lint lint, LintRule rule, String message, String remedy) {
        at(lint, rule, rule.source().id(), message, remedy);
    }

    /** At a token of a rule. */
    void at(Lint lint, LintRule rule, Token token, String message, String remedy) {
        add(new LintFinding(
                lint.id(), lint.level(), rule.info().file(), token.line(), token.column(), rule.id(), message, remedy));
    }

    /** At the first line of a file that begins with a text, such as a key of YAML or a row of a table. */
    void atLine(Lint lint, String file, String beginning, String rule, String message, String remedy) {
        int number = 0;
        for (String line : pack.text(file).lines().toList()) {
            number++;
            String stripped = line.strip();
            if (stripped.startsWith(beginning) || stripped.startsWith('"' + beginning)) {
                int column = line.indexOf(stripped.charAt(0)) + 1;
                add(new LintFinding(lint.id(), lint.level(), file, number, column, rule, message, remedy));
                return;
            }
        }
        add(new LintFinding(lint.id(), lint.level(), file, 0, 0, rule, message, remedy));
    }

    /** Where a word first stands in a file. */
    void atWord(Lint lint, String file, String word, String message, String remedy) {
        Matcher matcher = Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])")
                .matcher(pack.text(file));
        int start = matcher.find() ? matcher.start() : 0;
        String before = pack.text(file).substring(0, start);
        int line = (int) before.chars().filter(sign -> sign == '\n').count() + 1;
        int column = start - before.lastIndexOf('\n');
        add(new LintFinding(lint.id(), lint.level(), file, line, column, "", message, remedy));
    }

    /** At the file among several that has such a line; at the first if none has it. */
    void atLineOf(Lint lint, List<String> files, String beginning, String rule, String message, String remedy) {
        String file = files.stream()
                .filter(name -> pack.text(name)
                        .lines()
                        .map(String::strip)
                        .anyMatch(line -> line.startsWith(beginning) || line.startsWith('"' + beginning)))
                .findFirst()
                .orElse(files.isEmpty() ? "pack.yaml" : files.get(0));
        atLine(lint, file, beginning, rule, message, remedy);
    }
}
