package org.corridorrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.corridorrules.CheckOptions;
import org.corridorrules.pack.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineCheckTest {

    private static final CheckOptions OPTIONS = CheckOptions.at(OffsetDateTime.parse("2026-11-30T10:00:00+08:00"));

    /** No shipment is known on which the engine fails, so here it is missing altogether. */
    private final LineCheck broken = new LineCheck(null, OPTIONS, Severity.BLOCK);

    @Test
    void an_engine_that_fails_is_told_in_the_place_of_the_line(@TempDir Path directory) throws Exception {
        Answer answer =
                broken.check(Line.of("a.ndjson", 12, 345, TinyPack.clear().getBytes(UTF_8)));
        String json = new String(answer.json(), UTF_8);
        assertThat(json)
                .startsWith("{\"schema\":\"1\",\"error\":{\"file\":\"a.ndjson\",\"line\":12,\"offset\":345,"
                        + "\"failed\":true,\"problems\":[{\"line\":12,\"column\":1,\"path\":\"\","
                        + "\"message\":\"the rules failed on this shipment: ")
                .endsWith("\"}]}}\n");
        assertThat(answer.status()).isEqualTo(ExitStatus.FAILED);
        Path out = Files.write(directory.resolve("out.ndjson"), answer.json());
        Resumption done = Resumption.of(out, Severity.BLOCK);
        assertThat(done.lines()).isEqualTo(1);
        assertThat(done.length()).isEqualTo(answer.json().length);
        assertThat(done.status()).isEqualTo(ExitStatus.FAILED);
    }

    @Test
    void a_line_that_could_not_be_read_is_told_as_it_is() {
        Answer answer = broken.check(Line.faulty("a.ndjson.gz", 2, 17, "cut off"));
        assertThat(new String(answer.json(), UTF_8))
                .isEqualTo("{\"schema\":\"1\",\"error\":{\"file\":\"a.ndjson.gz\",\"line\":2,\"offset\":17,"
                        + "\"problems\":[{\"line\":2,\"column\":1,\"path\":\"\",\"message\":\"cut off\"}]}}\n");
        assertThat(answer.status()).isEqualTo(ExitStatus.UNUSABLE);
    }
}
