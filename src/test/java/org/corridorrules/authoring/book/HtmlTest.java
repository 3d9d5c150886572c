package org.corridorrules.authoring.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void texts_and_attributes_are_escaped() {
        Html html = new Html();
        html.leaf("a", "1 < 2 & \"3\" > 0", "href", "x?a=1&b=\"<\"", "class", null);
        assertThat(html.toString())
                .isEqualTo("<a href=\"x?a=1&amp;b=&quot;&lt;&quot;\">1 &lt; 2 &amp; &quot;3&quot; &gt; 0</a>");
    }

    @Test
    void signs_that_no_page_may_hold_are_replaced() {
        assertThat(new Html().text("a\u0001b\r\nc\ud83d\ude82").toString()).isEqualTo("a\ufffdb\nc\ud83d\ude82");
    }

    @Test
    void what_is_opened_last_is_closed_first() {
        Html html = new Html().open("p").text("a ").leaf("b", "c").empty("br").close();
        assertThat(html.toString()).isEqualTo("<p>a <b>c</b><br/></p>\n");
    }

    @Test
    void an_open_element_is_told() {
        Html html = new Html().open("section").open("p").close();
        assertThatThrownBy(html::toString).hasMessage("still open: [section]");
    }
}
