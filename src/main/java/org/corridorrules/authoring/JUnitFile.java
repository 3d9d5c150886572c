package org.corridorrules.authoring;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The outcome of cases in the XML that build servers read from JUnit: a suite for each file of cases. Without times, so
 * that the same outcome always gives the same bytes. Stateless.
 */
public final class JUnitFile {

    private JUnitFile() {}

    /**
     * A case that was run.
     *
     * @param file of the case, within the pack
     * @param differences from what was expected; empty if it passed
     */
    public record Outcome(String file, String name, List<String> differences) {}

    /** Writes UTF-8. The stream stays open. */
    public static void write(List<Outcome> outcomes, OutputStream out) {
        SortedMap<String, List<Outcome>> files = new TreeMap<>();
        outcomes.forEach(outcome -> files.computeIfAbsent(outcome.file(), key -> new java.util.ArrayList<>())
                .add(outcome));
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            start(xml, "\n", "testsuites", counts("corridor rules test", outcomes));
            for (Map.Entry<String, List<Outcome>> file : files.entrySet()) {
                start(xml, "\n  ", "testsuite", counts(file.getKey(), file.getValue()));
                for (Outcome outcome : file.getValue()) {
                    write(xml, outcome);
                }
                xml.writeCharacters("\n  ");
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the outcome cannot be written as XML: " + e.getMessage(), e);
        }
    }

    private static List<String> counts(String name, List<Outcome> outcomes) {
        long failures = outcomes.stream()
                .filter(outcome -> !outcome.differences().isEmpty())
                .count();
        return List.of("name", name, "tests", Integer.toString(outcomes.size()), "failures", Long.toString(failures));
    }

    private static void write(XMLStreamWriter xml, Outcome outcome) throws XMLStreamException {
        start(
                xml,
                "\n    ",
                "testcase",
                List.of("classname", outcome.file(), "name", outcome.name(), "file", outcome.file()));
        if (!outcome.differences().isEmpty()) {
            start(
                    xml,
                    "\n      ",
                    "failure",
                    List.of("message", printable(outcome.differences().get(0))));
            xml.writeCharacters(printable(String.join("\n", outcome.differences())));
            xml.writeEndElement();
            xml.writeCharacters("\n    ");
        }
        xml.writeEndElement();
    }

    private static void start(XMLStreamWriter xml, String indent, String name, List<String> attributes)
            throws XMLStreamException {
        xml.writeCharacters(indent);
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.size(); i += 2) {
            xml.writeAttribute(attributes.get(i), printable(attributes.get(i + 1)));
        }
    }

    /** XML 1.0 has no way to write control signs, and a shipment may hold any in a message. */
    private static String printable(String text) {
        return text.codePoints()
                .map(sign ->
                        sign >= ' ' && sign != 0xFFFE && sign != 0xFFFF || sign == '\n' || sign == '\t' ? sign : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
