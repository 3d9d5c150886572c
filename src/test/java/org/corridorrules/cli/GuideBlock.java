package org.corridorrules.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a page in Markdown: a fenced block, or what stands between two of them.
 *
 * @param kind the word behind the opening fence; empty between two blocks
 * @param opening the line of the opening fence; empty between two blocks
 * @param closing the line of the closing fence; empty between two blocks
 */
record GuideBlock(String kind, String opening, String body, String closing) {

    private static final String FENCE = "```";

    /** All pieces; joined again they are the page. */
    static List<GuideBlock> of(String page) {
        List<GuideBlock> blocks = new ArrayList<>();
        String opening = "";
        StringBuilder body = new StringBuilder();
        for (String line : page.split("(?<=\n)")) {
            boolean fence = line.startsWith(FENCE);
            if (!fence) {
                body.append(line);
            } else if (opening.isEmpty()) {
                blocks.add(new GuideBlock("", "", body.toString(), ""));
                body.setLength(0);
                opening = line;
            } else {
                blocks.add(new GuideBlock(opening.substring(FENCE.length()).strip(), opening, body.toString(), line));
                body.setLength(0);
                opening = "";
            }
        }
        blocks.add(new GuideBlock("", "", body.toString(), ""));
        return List.copyOf(blocks);
    }

    String text() {
        return opening + body + closing;
    }
}
