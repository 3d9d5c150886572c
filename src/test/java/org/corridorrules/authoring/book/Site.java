package org.corridorrules.authoring.book;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Looks at all pages of a site as a browser would, and lists what is wrong. */
final class Site {

    private static final Set<String> LOADED = Set.of("link", "script", "img");

    private final Map<String, String> files;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private record Link(String page, String element, String address) {}

    private Site(Map<String, String> files) {
        this.files = files;
    }

    /** Dead links, ids used twice, pages that are not well-formed or lack what a screen reader goes by. */
    static List<String> faults(Map<String, String> files) {
        Site site = new Site(files);
        files.keySet().stream().filter(name -> name.endsWith(".html")).forEach(site::read);
        site.links.forEach(site::follow);
        return site.faults;
    }

    private void read(String page) {
        PageReader reader = new PageReader(page);
        try {
            SAXParserFactory.newInstance()
                    .newSAXParser()
                    .parse(new InputSource(new StringReader(files.get(page))), reader);
            reader.end();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            faults.add(page + ": " + e.getMessage());
        }
    }

    private void follow(Link link) {
        URI address = URI.create(link.address());
        if (address.isAbsolute()) {
            if (LOADED.contains(link.element())) {
                faults.add(link.page() + ": loads " + address);
            }
            return;
        }
        String file = address.getRawPath().isEmpty()
                ? link.page()
                : URLDecoder.decode(
                        URI.create(link.page().replace(" ", "%20"))
                                .resolve(address.getRawPath())
                                .getRawPath(),
                        StandardCharsets.UTF_8);
        if (!files.containsKey(file)) {
            faults.add(link.page() + ": no " + link.address());
        } else if (address.getFragment() != null && !ids.get(file).contains(address.getFragment())) {
            faults.add(link.page() + ": nothing at " + link.address());
        }
    }

    private final class PageReader extends DefaultHandler {
        private final String page;
        private final Set<String> here = new HashSet<>();
        private final Set<String> named = new HashSet<>();
        private final Map<String, Integer> elements = new HashMap<>();
        private int level;

        PageReader(String page) {
            this.page = page;
            ids.put(page, here);
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            elements.merge(name, 1, Integer::sum);
            String id = attributes.getValue("id");
            if (id != null && !here.add(id)) {
                faults.add(page + ": id twice: " + id);
            }
            for (String attribute : List.of("href", "src", "action")) {
                if (attributes.getValue(attribute) != null) {
                    links.add(new Link(page, name, attributes.getValue(attribute)));
                }
            }
            for (String attribute : List.of("aria-labelledby", "for")) {
                if (attributes.getValue(attribute) != null) {
                    named.add(attributes.getValue(attribute));
                }
            }
            if (name.equals("th") && attributes.getValue("scope") == null) {
                faults.add(page + ": a head of a table without scope");
            }
            if (name.matches("h[1-6]")) {
                int next = name.charAt(1) - '0';
                if (next > level + 1) {
                    faults.add(page + ": a heading is left out before " + name);
                }
                level = next;
            }
        }

        void end() {
            for (String one : List.of("html", "title", "header", "nav", "main", "h1")) {
                int least = elements.getOrDefault(one, 0);
                if (least < 1 || !one.equals("nav") && least > 1 && !one.equals("header")) {
                    faults.add(page + ": " + least + " times " + one);
                }
            }
            if (elements.getOrDefault("table", 0) > elements.getOrDefault("caption", 0)) {
                faults.add(page + ": a table without caption");
            }
            if (!files.get(page).startsWith("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")) {
                faults.add(page + ": no language");
            }
            named.stream().filter(id -> !here.contains(id)).forEach(id -> faults.add(page + ": no id " + id));
        }
    }
}
