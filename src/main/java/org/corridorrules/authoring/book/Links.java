package org.corridorrules.authoring.book;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Addresses as one page writes them; all are relative, so that the book can lie anywhere. Immutable.
 *
 * @param root the way from the page to the folder of the book: empty, or {@code ../}
 */
record Links(String root) {

    static Links from(String page) {
        return new Links("../".repeat((int) page.chars().filter(c -> c == '/').count()));
    }

    /** The address of a file of the book. */
    String to(String file) {
        return root
                + Stream.of(file.split("/"))
                        .map(part ->
                                URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                        .collect(Collectors.joining("/"));
    }

    static String rule(String id) {
        return "rule/" + id + ".html";
    }

    static String parameter(String name) {
        return "parameter/" + name + ".html";
    }

    static String list(String name) {
        return "list/" + name + ".html";
    }

    static String shipment(String name) {
        return "shipment/" + name + ".html";
    }

    static String day(Object day) {
        return "date/" + day + ".html";
    }

    /** @param folder such as {@code eu/entry} */
    static String folder(String folder) {
        return "where/" + folder.replace('/', '-') + ".html";
    }

    /** @param mode null for all of them */
    static String lane(String lane, String mode) {
        String by = mode == null ? "" : "." + mode.toLowerCase(Locale.ROOT);
        return "lane/" + lane + by + ".html";
    }
}
