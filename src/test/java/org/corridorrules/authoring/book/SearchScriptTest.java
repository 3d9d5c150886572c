package org.corridorrules.authoring.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.Scriptable;

/** The search as it runs in a browser, on a few entries. */
class SearchScriptTest {

    private final Context context = Context.enter();
    private Scriptable scope;

    @BeforeEach
    void load() throws IOException {
        context.setLanguageVersion(Context.VERSION_ES6);
        scope = context.initStandardObjects();
        try (InputStream script = RuleBook.class.getResourceAsStream("search.js")) {
            run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        run(
                """
                corridorSearch.add([
                ["rule/A-001.html", "A-001", "Export declaration is missing", "No export declaration is given. Announcement 2018/194", "en", null, "2026-07-01"],
                ["rule/A-001.html", "A-001", "Нет декларации на экспорт", "Экспортная декларация не указана.", "ru", null, "2026-07-01"],
                ["rule/A-001.html", "A-001", "Экспорттық декларация жоқ", "Экспорттық декларация көрсетілмеген.", "kk", null, "2026-07-01"],
                ["rule/A-001.html", "A-001", "缺少出口报关单", "未提供出口货物报关单。", "zh", null, "2026-07-01"],
                ["rule/A-002.html", "A-002", "Waybill", "The waybill tells of a declaration.", "en", "2026-07-01", null],
                ["list/codes.html", "codes", "List", "8517 telephones. 8471 computers", null, null, null]
                ]);
                """);
    }

    @AfterEach
    void leave() {
        Context.exit();
    }

    private Object run(String script) {
        return context.evaluateString(scope, script, "test", 1, null);
    }

    private List<String> found(String question, String day) {
        scope.put("question", scope, question);
        scope.put("day", scope, day);
        NativeArray hits = (NativeArray) run(
                "corridorSearch.find(question, day)" + ".map(function (hit) { return hit.name + ' ' + hit.title; })");
        return Stream.of(hits.toArray()).map(Object::toString).toList();
    }

    @Test
    void every_language_finds_its_words_in_whatever_form() {
        assertThat(found("missing declarations", "")).containsExactly("A-001 Export declaration is missing");
        assertThat(found("ДЕКЛАРАЦИЮ на экспорт", "")).containsExactly("A-001 Нет декларации на экспорт");
        assertThat(found("экспорттық декларациясы", "")).containsExactly("A-001 Экспорттық декларация жоқ");
        assertThat(found("出口报关单", "")).containsExactly("A-001 缺少出口报关单");
        assertThat(found("货物报关单", "")).containsExactly("A-001 缺少出口报关单");
    }

    @Test
    void the_name_comes_before_the_title_and_the_title_before_the_text() {
        assertThat(found("a-002", "")).containsExactly("A-002 Waybill");
        assertThat(found("declaration", "")).containsExactly("A-001 Export declaration is missing", "A-002 Waybill");
        assertThat(found("8471", "")).containsExactly("codes List");
        assertThat(found("2018/194", "")).containsExactly("A-001 Export declaration is missing");
    }

    @Test
    void every_word_must_be_there_and_no_word_finds_nothing() {
        assertThat(found("declaration telephones", "")).isEmpty();
        assertThat(found("  ", "")).isEmpty();
    }

    @Test
    void a_day_leaves_out_what_is_not_in_force() {
        assertThat(found("declaration", "2026-06-30")).containsExactly("A-001 Export declaration is missing");
        assertThat(found("declaration", "2026-07-01")).containsExactly("A-002 Waybill");
    }

    @Test
    void an_excerpt_shows_the_words_in_their_text() {
        assertThat(run("corridorSearch.find('tell', '')[0].excerpt")).isEqualTo("The waybill tells of a declaration.");
    }
}
