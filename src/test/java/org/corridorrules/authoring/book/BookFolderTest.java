package org.corridorrules.authoring.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookFolderTest {

    @TempDir
    private Path directory;

    private void write(Map<String, String> files) throws IOException {
        new BookFolder(directory.resolve("book")).write(new TreeMap<>(files));
    }

    @Test
    void a_later_book_takes_the_place_of_an_earlier_one() throws IOException {
        write(Map.of("index.html", "1", "rule/A.html", "a", "rule/B.html", "b"));
        Files.writeString(directory.resolve("book/own-notes.txt"), "mine");
        write(Map.of("index.html", "2", "rule/B.html", "b"));
        assertThat(directory.resolve("book/index.html")).hasContent("2");
        assertThat(directory.resolve("book/rule/A.html")).doesNotExist();
        assertThat(directory.resolve("book/rule/B.html")).hasContent("b");
        assertThat(directory.resolve("book/own-notes.txt")).hasContent("mine");
    }

    @Test
    void nothing_outside_the_book_is_ever_deleted() throws IOException {
        Path other = Files.writeString(directory.resolve("other.txt"), "mine");
        write(Map.of("index.html", "1"));
        Files.writeString(directory.resolve("book/contents.txt"), "../other.txt\nindex.html\n");
        write(Map.of("index.html", "2"));
        assertThat(other).hasContent("mine");
    }

    @Test
    void a_folder_with_something_else_is_refused() throws IOException {
        Files.writeString(directory.resolve("other.txt"), "mine");
        assertThatThrownBy(() -> new BookFolder(directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("holds other files and no earlier book; name a folder that is new or empty");
        assertThatThrownBy(() -> new BookFolder(directory.resolve("other.txt")))
                .hasMessageEndingWith("is a file; name a folder for the book");
    }
}
