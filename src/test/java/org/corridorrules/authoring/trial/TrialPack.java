package org.corridorrules.authoring.trial;

import java.nio.file.Path;
import org.corridorrules.CorridorRules;
import org.corridorrules.TinyPack;
import org.corridorrules.authoring.RuleCaseRunner;
import org.corridorrules.authoring.RuleCases;

/**
 * A pack with one rule, one parameter and one list, and with the cases that a test gives it: from 1 July 2026 goods of a
 * listed heading that weigh more than a limit are stopped where they enter the Union; the limit falls on 1 January 2027.
 */
public final class TrialPack {

    /** Cases that notice every change. */
    public static final String THOROUGH =
            """
            base: tea
            cases:
              - name: tea above the limit is stopped once, at the border of the Union
                expect:
                  fires: [{ rule: EU-TEA-001, at: eu-entry-1, severity: BLOCK }, { rule: EU-TEA-001, times: 1 }]
              - name: tea at the limit passes
                set: { /consignments/0/goods/0/grossMass: "10" }
                expect: { silent: [EU-TEA-001] }
              - name: tea one kilogram above the limit does not
                set: { /consignments/0/goods/0/grossMass: "11" }
                expect: { fires: [{ rule: EU-TEA-001 }] }
              - name: coffee passes
                set: { /consignments/0/goods/0/hsCode: "090111" }
                expect: { silent: [EU-TEA-001] }
              - name: nothing is asked on the last day of June
                lawDate: "2026-06-30"
                expect: { silent: [EU-TEA-001] }
              - name: the rule begins on the first of July
                lawDate: "2026-07-01"
                expect: { fires: [{ rule: EU-TEA-001 }] }
              - name: the limit is ten kilograms to the end of the year
                lawDate: "2026-12-31"
                set: { /consignments/0/goods/0/grossMass: "10" }
                expect: { silent: [EU-TEA-001] }
              - name: and five from New Year
                lawDate: "2027-01-01"
                set: { /consignments/0/goods/0/grossMass: "6" }
                expect: { fires: [{ rule: EU-TEA-001 }] }
              - name: five kilograms are still free
                lawDate: "2027-01-01"
                set: { /consignments/0/goods/0/grossMass: "5" }
                expect: { silent: [EU-TEA-001] }
            """;

    private static final String TEA =
            """
            {"id": "tea",
             "legs": [
               {"mode": "RAIL", "from": "CNHRS", "to": "X-KZ-ALTYNKOL",
                "departure": "2026-12-03T18:00:00+08:00", "arrival": "2026-12-03T17:30:00+05:00"},
               {"mode": "RAIL", "from": "X-KZ-ALTYNKOL", "to": "BYBQT", "via": ["RU"],
                "departure": "2026-12-04T10:00:00+05:00", "arrival": "2026-12-10T09:00:00+03:00"},
               {"mode": "RAIL", "from": "BYBQT", "to": "PLMAA",
                "departure": "2026-12-10T12:00:00+03:00", "arrival": "2026-12-10T20:30:00+01:00"}],
             "consignments": [{"id": "LP1", "model": "B2B", "goods": [
               {"description": "Tea", "hsCode": "090210", "grossMass": "12",
                "value": {"amount": "10.00", "currency": "EUR"}}]}]}
            """;

    private final TinyPack files = new TinyPack()
            .with("bases/tea.json", TEA)
            .with(
                    "eu/entry/tea.drl",
                    """
                    package eu.entry

                    rule "EU-TEA-001"
                        @severity( BLOCK )
                        @from( "2026-07-01" )
                        @basis( "Some Act, Art. 1" )
                        @confidence( HIGH )
                        @reviewed( "2026-11-22" )
                    when
                        $item : GoodsItemAt( territory == "EU", act == "ENTRY",
                            startsInList( "hsCode", "tea-hs" ), above( "grossMass", "eu.tea.limit" ) )
                    then
                        findings.report( $item, "grossMass", "eu.tea.limit" );
                    end
                    """)
            .with(
                    "text/en.yaml",
                    """
                    language: en
                    texts:
                      EU-TEA-001: { title: Tea, message: "{actual} above {limit}", remedy: Send less. }
                    """)
            .with(
                    "reference/tea-hs.csv",
                    """
                    hs,name,from,until,confidence,source,facts
                    0902,Tea,,,HIGH,test,
                    0903,Maté,,,HIGH,test,
                    """)
            .withParameter(
                    "eu.tea.limit",
                    "kg",
                    """
                    - value: "10"
                      until: 2027-01-01
                      confidence: HIGH
                      basis: Some Act
                    - value: "5"
                      from: 2027-01-01
                      confidence: HIGH
                      basis: Some Act
                    """)
            .withParameter(
                    "eu.tea.price",
                    "EUR",
                    """
                    - value: "7"
                      confidence: HIGH
                      basis: Some Act
                    """);

    public TrialPack with(String name, String text) {
        files.with(name, text);
        return this;
    }

    public TrialPack withCases(String cases) {
        return with("eu/entry/tea.test.yaml", cases);
    }

    public Path writeTo(Path directory) {
        return files.writeTo(directory);
    }

    /** The rules of a written pack with its cases. */
    public static Trials trials(Path directory) {
        CorridorRules rules = CorridorRules.load(directory);
        RuleCases cases = new RuleCases(directory);
        return new Trials(rules, new Witnesses(cases.all(), cases), new RuleCaseRunner(rules, cases));
    }
}
