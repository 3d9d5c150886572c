package org.corridorrules.benchmark;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.corridorrules.pack.Law;
import org.corridorrules.pack.Parameter;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.RulePack;

/** What the rules written by hand need of the law, read once for each day. */
final class LawOfDay {

    final LocalDate day;
    final boolean newVat;
    final boolean flatDuty;
    final boolean reformed;
    final boolean dualUseRegulated;
    final boolean marketSurveyed;

    final BigDecimal lowValue;
    final String lowValueCurrency;
    final int ensDigitsLeast;
    final int ensDigitsMost;
    final int ensDescriptionMost;
    final int piDigitsLeast;
    final int chineseDigits;
    final Integer restrictionCodeLength;
    final Duration ensRail;
    final Duration ensShortRun;
    final Duration shortRunBelow;
    final Duration ensShortSea;
    final Duration chinaOutByRail;
    final Duration chinaOutByRoad;
    final Duration chinaExport;
    final Duration piByRail;
    final Duration piByRoad;
    final boolean productSafety;
    final boolean handlingFee;
    final boolean batteryRegister;
    final boolean identifiersObligatory;

    final ReferenceList securityZone;
    final ReferenceList shortSeaPlaces;
    final ReferenceList withoutPostcodes;
    final ReferenceList exciseGoods;
    final ReferenceList outsideProductSafety;
    final ReferenceList productsWithLaw;
    final ReferenceList cosmetics;
    final ReferenceList identifierTolerance;

    LawOfDay(RulePack pack, LocalDate day) {
        Law law = pack.law(day);
        this.day = day;
        newVat = !day.isBefore(LocalDate.of(2021, 7, 1));
        marketSurveyed = !day.isBefore(LocalDate.of(2021, 7, 16));
        dualUseRegulated = !day.isBefore(LocalDate.of(2024, 12, 1));
        reformed = !day.isBefore(LocalDate.of(2026, 7, 1));
        flatDuty = reformed && day.isBefore(LocalDate.of(2028, 7, 1));

        lowValue = law.decimal("eu.low-value.limit");
        lowValueCurrency = law.parameter("eu.low-value.limit").unit();
        ensDigitsLeast = number(law, "eu.ens.hs.digits.min", 0);
        ensDigitsMost = number(law, "eu.ens.hs.digits.max", Integer.MAX_VALUE);
        ensDescriptionMost = number(law, "eu.ens.description.max-length", Integer.MAX_VALUE);
        piDigitsLeast = number(law, "eaeu.pi.hs.digits.min", 0);
        chineseDigits = number(law, "cn.hs.digits", 0);
        restrictionCodeLength = number(law, "cn.restriction-code.length", null);
        ensRail = law.duration("eu.ens.rail.limit");
        ensShortRun = law.duration("eu.ens.rail.short-run.limit");
        shortRunBelow = law.duration("eu.ens.rail.short-run.below");
        ensShortSea = law.duration("eu.ens.short-sea.limit");
        chinaOutByRail = law.duration("cn.manifest.out.rail.limit");
        chinaOutByRoad = law.duration("cn.manifest.out.road.limit");
        chinaExport = law.duration("cn.export.declare.limit");
        piByRail = law.duration("eaeu.pi.rail.limit");
        piByRoad = law.duration("eaeu.pi.road.limit");
        productSafety = since(law, "eu.gpsr.start");
        handlingFee = since(law, "eu.handling-fee.start");
        batteryRegister = since(law, "eu.battery.producer-register.start");
        identifiersObligatory = law.is("eu.pid.duty", "obligatory");

        securityZone = law.list("eu-security-zone");
        shortSeaPlaces = law.list("eu-short-sea-places");
        withoutPostcodes = law.list("eu-no-postcode-countries");
        exciseGoods = law.list("eu-excise-hs");
        outsideProductSafety = law.list("eu-gpsr-excluded-hs");
        productsWithLaw = law.list("eu-product-hs");
        cosmetics = law.list("eu-cosmetics-hs");
        identifierTolerance = law.list("eu-pid-tolerance");
    }

    private static Integer number(Law law, String name, Integer otherwise) {
        BigDecimal value = law.decimal(name);
        return value == null ? otherwise : Integer.valueOf(value.intValueExact());
    }

    private static boolean since(Law law, String name) {
        Parameter.Value value = law.value(name);
        return value != null && !law.day().isBefore(LocalDate.parse(value.value()));
    }

    /** Whether a commodity code begins with a row of a list. */
    boolean holds(ReferenceList list, String code) {
        return code != null && list.findPrefix(code, day) != null;
    }
}
