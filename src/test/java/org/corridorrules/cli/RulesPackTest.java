package org.corridorrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.corridorrules.pack.PackFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code corridor rules pack} and {@code verify}, and {@code check --require-signed-by}. */
class RulesPackTest {

    @TempDir
    private static Path shared;

    private static Path rules;
    private static Path signed;
    private static Path publicKey;
    private static Path privateKey;
    private static Path otherKey;
    private static String sha256;

    @BeforeAll
    static void packAndSign() throws Exception {
        rules = TinyPack.write(shared.resolve("rules"));
        sha256 = PackFiles.of(rules).sha256();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        KeyPair keys = generator.generateKeyPair();
        privateKey = pem("key.pem", "PRIVATE KEY", keys.getPrivate().getEncoded());
        publicKey = pem("key.pub", "PUBLIC KEY", keys.getPublic().getEncoded());
        otherKey = pem(
                "other.pub",
                "PUBLIC KEY",
                generator.generateKeyPair().getPublic().getEncoded());
        signed = shared.resolve("tiny.pack");
        assertThat(run("", "rules", "pack", rules, "--out", signed, "--sign", privateKey))
                .isEqualTo(new Run(0, signed + ": tiny 1.0.0, 5 files, sha256 " + sha256 + ", signed\n", ""));
    }

    private static Path pem(String name, String kind, byte[] bytes) throws IOException {
        return Files.writeString(
                shared.resolve(name),
                "-----BEGIN " + kind + "-----\n" + Base64.getEncoder().encodeToString(bytes) + "\n-----END " + kind
                        + "-----\n");
    }

    private static Run run(String in, Object... arguments) {
        String[] texts =
                java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return Run.of(shared.resolve("cache"), in, texts);
    }

    private static void assertMisused(Run run, String message, String command) {
        assertThat(run).isEqualTo(new Run(2, "", message + "\nTry 'corridor " + command + " --help'.\n"));
    }

    @Test
    void verify_says_what_it_is_and_by_whom() {
        String head = signed + ": tiny 1.0.0, 5 files, sha256 " + sha256 + ", ";
        assertThat(run("", "rules", "verify", signed, "--key", publicKey))
                .isEqualTo(new Run(0, head + "signed with the key of " + publicKey + "\n", ""));
        assertThat(run("", "rules", "verify", signed))
                .isEqualTo(new Run(0, head + "signed; give --key PUBLICKEY to see whether by you\n", ""));
        Path unsigned = shared.resolve("unsigned.pack");
        assertThat(run("", "rules", "pack", rules, "--out", unsigned).out()).endsWith(", not signed\n");
        assertThat(run("", "rules", "verify", unsigned).out()).endsWith(", not signed\n");
        assertThat(run("", "rules", "verify", unsigned, "--key", publicKey))
                .isEqualTo(new Run(
                        3,
                        "",
                        unsigned + ": nobody has signed this rule pack; have it made with corridor rules pack --sign"
                                + " KEY\n"));
        assertThat(run("", "rules", "verify", signed, "--key", otherKey))
                .isEqualTo(new Run(
                        3,
                        "",
                        signed + ": the signature is not by the key that is required: the pack was signed with another"
                                + " key, or changed after it was signed\n"));
    }

    @Test
    void a_packed_and_signed_pack_judges_like_its_directory() {
        Run ofDirectory = run(TinyPack.warned(), "check", "-", "--rules", rules);
        Run ofFile = run(TinyPack.warned(), "check", "-", "--rules", signed, "--require-signed-by", publicKey);
        assertThat(ofFile).isEqualTo(ofDirectory);
        assertThat(run("", "rules", "list", "--rules", signed)).isEqualTo(run("", "rules", "list", "--rules", rules));
    }

    @Test
    void anything_but_a_pack_signed_with_the_key_is_refused() {
        assertThat(run("", "check", "-", "--require-signed-by", publicKey))
                .isEqualTo(new Run(
                        3,
                        "",
                        "--require-signed-by " + publicKey
                                + ": the bundled rules carry no signature; give a signed pack"
                                + " with --rules FILE\n"));
        assertThat(run("", "check", "-", "--rules", rules, "--require-signed-by", publicKey))
                .isEqualTo(new Run(
                        3,
                        "",
                        rules
                                + ": nobody has signed a directory; give the file that corridor rules pack --sign has made"
                                + " of it\n"));
        Run otherwise = run("", "check", "-", "--rules", signed, "--require-signed-by", otherKey);
        assertThat(otherwise.status()).isEqualTo(3);
        assertThat(otherwise.err()).startsWith(signed + ": the signature is not by the key that is required");
    }

    @Test
    void a_key_that_cannot_be_used_is_wrong_usage() {
        assertMisused(
                run("", "check", "-", "--rules", signed, "--require-signed-by", shared + "/none"),
                "--require-signed-by " + shared + "/none: there is no such file or directory",
                "check");
        assertMisused(
                run("", "check", "-", "--rules", signed, "--require-signed-by", privateKey),
                "--require-signed-by " + privateKey + ": a PUBLIC KEY is needed here, and this is another kind (PRIVATE"
                        + " KEY); make it from the private key with: openssl pkey -in KEY -pubout -out PUBLICKEY",
                "check");
        assertMisused(
                run("", "rules", "pack", rules, "--out", shared.resolve("x.pack"), "--sign", publicKey),
                "--sign " + publicKey
                        + ": a PRIVATE KEY is needed here, and this is another kind (PUBLIC KEY); make one"
                        + " with: openssl genpkey -algorithm ed25519 -out KEY",
                "rules pack");
        assertMisused(
                run("", "rules", "verify", signed, "--key", shared + "/none"),
                "--key " + shared + "/none: there is no such file or directory",
                "rules verify");
    }

    @Test
    void a_place_that_cannot_be_is_wrong_usage() {
        assertMisused(
                run("", "rules", "pack", shared + "/none", "--out", shared.resolve("x.pack")),
                shared + "/none: there is no such directory",
                "rules pack");
        assertMisused(
                run("", "rules", "pack", rules, "--out", rules.resolve("x.pack")),
                "--out " + rules.resolve("x.pack")
                        + ": this lies among the rules and would be packed the next time; put it elsewhere",
                "rules pack");
        assertMisused(
                run("", "rules", "verify", shared + "/none"), shared + "/none: there is no such file", "rules verify");
        assertMisused(
                run("", "rules", "test", "--rules", signed),
                "--rules " + signed + ": this needs the rules in a directory; unpack the file, it is a zip file",
                "rules test");
    }

    @Test
    void rules_in_which_something_is_wrong_are_not_packed() throws IOException {
        Path broken = TinyPack.write(shared.resolve("broken"));
        Files.delete(broken.resolve("text/en.yaml"));
        Path out = shared.resolve("broken.pack");
        Run run = run("", "rules", "pack", broken, "--out", out);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("CN-EXP-001 has no English text");
        assertThat(out).doesNotExist();
    }
}
