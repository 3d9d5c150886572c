package org.corridorrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rule pack with one rule, and shipments for it. */
final class TinyPack {

    private TinyPack() {}

    static Path write(Path directory) throws IOException {
        file(
                directory,
                "pack.yaml",
                """
                id: tiny
                version: 1.0.0
                lawAsOf: 2026-11-22
                """);
        file(
                directory,
                "reference/territories.csv",
                """
                country,territory,zone,name,from,until,confidence,source,facts
                CN,CN,+08:00,China,,,HIGH,test,
                """);
        file(
                directory,
                "reference/places.csv",
                """
                code,name,aliases,country,zone,gauges,modes,kind,from,until,confidence,source,facts
                CNXAG,Xi'an,,CN,,1435,RAIL,,,,HIGH,test,
                CNCQI,Chongqing,,CN,,1435,RAIL,,,,HIGH,test,
                """);
        file(
                directory,
                "cn/export/declaration.drl",
                """
                package cn.export

                rule "CN-EXP-001"
                    @severity( WARN )
                    @from( "2025-09-01" )
                    @until( "2027-01-01" )
                    @basis( "Customs Law of the People's Republic of China, Art. 24" )
                    @confidence( HIGH )
                    @reviewed( "2026-11-22" )
                when
                    $at : ShipmentAt( territory == "CN", act == "EXPORT", !filed( "CN_EXPORT_DECLARATION" ) )
                then
                    findings.filing( $at, "CN_EXPORT_DECLARATION" );
                end
                """);
        file(
                directory,
                "text/en.yaml",
                """
                language: en
                texts:
                  CN-EXP-001:
                    title: Export declaration is missing
                    message: "No export declaration is given at {place}."
                    remedy: "Have the declarant lodge it."
                """);
        return directory;
    }

    /** A shipment without a finding. */
    static String clear() {
        return shipment(
                "T-CLEAR", "\"filings\": [{\"type\": \"CN_EXPORT_DECLARATION\", \"number\": \"530420261234567890\"}],");
    }

    /** A shipment with one warning. */
    static String warned() {
        return shipment("T-WARNED", "");
    }

    private static String shipment(String id, String filings) {
        return """
                {"id": "%s", %s
                 "legs": [{"mode": "RAIL", "from": "CNXAG", "to": "CNCQI",
                           "departure": "2026-11-30T22:00:00+08:00", "arrival": "2026-12-01T14:00:00+08:00"}],
                 "consignments": [{"id": "LP1", "model": "B2C", "goods": [
                   {"description": "T-shirts", "value": {"amount": "10.00", "currency": "EUR"}}]}]}
                """
                .formatted(id, filings);
    }

    static Path file(Path directory, String name, String content) throws IOException {
        Path path = directory.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, content);
    }
}
