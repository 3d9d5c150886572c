package org.corridorrules.fact;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.pack.ReferenceList;
import org.corridorrules.pack.Sees;
import org.corridorrules.pack.Weighs;
import org.corridorrules.shipment.Battery;
import org.corridorrules.shipment.BusinessModel;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;
import org.corridorrules.shipment.GoodsItem;
import org.corridorrules.shipment.Leg;
import org.corridorrules.shipment.Packaging;
import org.corridorrules.shipment.ProductIdentifier;
import org.corridorrules.shipment.Seal;

/** A line of goods as one checkpoint sees it. */
@Sees(GoodsItem.class)
public final class GoodsItemAt extends GoodsItemInChina {

    /** Digits of a heading and of a subheading of the Harmonized System. */
    private static final int HEADING = 4;

    private static final int SUBHEADING = 6;

    private static final Pattern CUS = Pattern.compile("[0-9]{7}-[0-9]");

    public GoodsItemAt(ConsignmentAt consignment, GoodsItem item, int index) {
        super(consignment, item, index);
    }

    @Override
    Object part() {
        return item;
    }

    /** The consignment that the line belongs to. */
    public ConsignmentAt getConsignment() {
        return consignment;
    }

    /** Who sells to whom: B2C, B2B, C2C, RETURN. */
    @Literal(value = Kind.WORD, of = BusinessModel.class)
    public String getModel() {
        return consignment.getModel();
    }

    /** Whether the commodity code begins with a row of a list on the law date. */
    public boolean hsIn(@Literal(Kind.LIST) String list) {
        return startsInList("hsCode", list);
    }

    /** Whether consignor and consignee are both natural persons. */
    public boolean isBetweenPrivatePersons() {
        return consignment.isBetweenPrivatePersons();
    }

    /** Whether the place of delivery is given and its country does not stand in a list. */
    public boolean deliveredOutside(@Literal(Kind.LIST) String list) {
        return consignment.deliveredOutside(list);
    }

    /** Number of characters of the description. */
    public int descriptionLength() {
        return item.description().length();
    }

    /** Whether a CUS number is given and is not seven digits, a hyphen and a digit. */
    public boolean isCusMalformed() {
        return item.cusNumber() != null && !CUS.matcher(item.cusNumber()).matches();
    }

    /** Whether packages lack marks or their number, and their kind is not in a list of those that have none. */
    public boolean unmarkedExcept(@Literal(Kind.LIST) String list) {
        return item.packaging().stream()
                .filter(packaging ->
                        packaging.marks() == null || packaging.marks().isBlank() || packaging.count() == null)
                .anyMatch(packaging -> situation()
                                .law()
                                .list(list)
                                .find(packaging.type(), situation().day())
                        == null);
    }

    /** Whether the goods are, hold or come with a battery. */
    public boolean isBattery() {
        return item.battery() != null;
    }

    /** Whether the description, or its Chinese version, holds Chinese characters. */
    public boolean isDescribedInChinese() {
        return hasHan(item.description())
                || item.descriptions() != null && hasHan(item.descriptions().get("zh"));
    }

    private static boolean hasHan(String text) {
        if (text == null) {
            return false;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isIdeographic(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the export licence names another country of destination than that of the consignee. */
    public boolean isLicenceForOtherCountry() {
        Object country = consignment.value("consignee/address/country");
        return country != null
                && item.exportLicenceCountry() != null
                && !item.exportLicenceCountry().equals(country);
    }

    /** Whether the commodity code of the Chinese declaration is given and has fewer digits than a parameter asks for. */
    public boolean chineseCodeShorterThan(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        return limit != null && getChineseCode() != null && getChineseCode().length() < limit.intValueExact();
    }

    /** Whether the commodity code of the Chinese declaration begins with a row of a list on the law date. */
    public boolean chineseCodeIn(@Literal(Kind.LIST) String list) {
        return getChineseCode() != null
                && situation()
                                .law()
                                .list(list)
                                .findPrefix(getChineseCode(), situation().day())
                        != null;
    }

    /** Whether the goods are said to bear excise duty. */
    public boolean isExcise() {
        return item.excise();
    }

    /** Whether a product identifier with a code is given; Y081 says that none exists and needs no value. */
    public boolean identified(String code) {
        for (ProductIdentifier identifier : item.productIdentifiers()) {
            boolean given = code.startsWith("Y")
                    || identifier.value() != null && !identifier.value().isBlank();
            if (given && identifier.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the quantity, or the net mass where the row counts kilograms, is above the row of a list of allowances. */
    public boolean aboveAllowance(@Literal(Kind.LIST) String list) {
        ReferenceList.Row row = prefixRow("hsCode", list);
        if (row == null) {
            return false;
        }
        ReferenceList table = situation().law().list(list);
        String unit = table.cell(row, "unit");
        BigDecimal amount = unit.equals("KGM") ? item.netMass() : unit.equals(item.unit()) ? item.quantity() : null;
        return amount != null && amount.compareTo(new BigDecimal(table.cell(row, "most"))) > 0;
    }

    @Override
    Filing filing(FilingType type) {
        return consignment.filing(type);
    }

    @Override
    String filingPointer(FilingType type) {
        return consignment.filingPointer(type);
    }

    @Override
    public boolean documented(@Literal(value = Kind.WORD, of = DocumentType.class) String type) {
        return consignment.documented(type);
    }

    /** Whether the goods code of the rail note and the commodity code are given and begin with other digits. */
    public boolean isNoteCodeOfOtherGoods() {
        String note = item.nhmCode();
        String code = item.hsCode();
        int digits = 6;
        return note != null
                && code != null
                && note.length() >= digits
                && code.length() >= digits
                && !note.substring(0, digits).equals(code.substring(0, digits));
    }

    /** The goods code of the rail note and the commodity code. */
    public String getCodesOfNoteAndGoods() {
        return item.nhmCode() + ", " + item.hsCode();
    }

    /** Whether the appraisal for Chinese railways is older than a parameter allows. */
    public boolean appraisalOlderThan(@Literal(Kind.PARAMETER) String validity) {
        var period = situation().law().value(validity);
        return period != null
                && item.battery() != null
                && item.battery().railAppraisalDate() != null
                && item.battery()
                        .railAppraisalDate()
                        .plus(Period.parse(period.value()))
                        .isBefore(situation().day());
    }

    /** Whether there is a battery and a UN number, and a list does not hold that number for such a battery. */
    public boolean unNumberOfOtherGoods(@Literal(Kind.LIST) String unNumbers) {
        if (item.battery() == null || item.dangerousGoods() == null) {
            return false;
        }
        ReferenceList table = situation().law().list(unNumbers);
        ReferenceList.Row row =
                table.find(item.dangerousGoods().unNumber(), situation().day());
        String packed = item.battery().arrangement() == Battery.Arrangement.LOOSE ? "LOOSE" : "EQUIPMENT";
        return row == null
                || !List.of("", item.battery().chemistry().name()).contains(table.cell(row, "chemistry"))
                || !List.of("", packed).contains(table.cell(row, "packed"));
    }

    /** Whether the description has fewer words than a parameter asks for. */
    public boolean describedInFewerWords(@Literal(Kind.PARAMETER) String words) {
        BigDecimal limit = situation().law().decimal(words);
        return limit != null && words(item.description()) < limit.intValueExact();
    }

    private static int words(String text) {
        int words = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            boolean before = blank;
            blank = Character.isWhitespace(text.charAt(i));
            words += before && !blank ? 1 : 0;
        }
        return words;
    }

    /** Whether the description, in any language, is no more than a word of a list. */
    public boolean describedByWordOf(@Literal(Kind.LIST) String words) {
        ReferenceList table = situation().law().list(words);
        if (holds(table, item.description())) {
            return true;
        }
        for (String text : item.descriptions().values()) {
            if (holds(table, text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the description, in any language, is or holds an entry of a list of words. */
    public boolean describedWith(@Literal(Kind.LIST) String words) {
        Wording wording = wording(words);
        if (holds(wording, item.description())) {
            return true;
        }
        for (String text : item.descriptions().values()) {
            if (holds(wording, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Wording wording, String text) {
        return wording.whole(text) != null || wording.within(text) != null;
    }

    private boolean holds(ReferenceList words, String text) {
        String plain = text.strip();
        return plain.length() <= words.longestKey()
                && words.find(plain.toLowerCase(Locale.ROOT), situation().day()) != null;
    }

    /** Whether a unit that holds the goods bears a seal of a kind. */
    public boolean sealed(@Literal(value = Kind.WORD, of = Seal.Kind.class) String kind) {
        return consignment.sealed(kind);
    }

    /** Whether the goods bear excise or are under special economic measures of a member state of the EAEU. */
    public boolean isExciseOrSanctioned() {
        return item.excise() || item.sanctioned();
    }

    // ---- import into the Eurasian Economic Union --------------------------------------------------------------------

    /** Whether the quantity counts pieces or pairs. */
    public boolean isCountedInPieces() {
        return Parcels.inPieces(item);
    }

    /** Whether fewer digital marking codes are given than pieces, or none at all. */
    public boolean isMarkedShort() {
        Integer codes = item.markingCodes();
        return codes == null
                || codes == 0
                || isCountedInPieces() && BigDecimal.valueOf(codes).compareTo(item.quantity()) < 0;
    }

    /** Whether fewer IMEI numbers are given than pieces, or none at all. */
    public boolean isImeiShort() {
        int given = item.imei().size();
        return given == 0 || isCountedInPieces() && BigDecimal.valueOf(given).compareTo(item.quantity()) < 0;
    }

    /** Whether the price of the line is zero. */
    public boolean isUnpriced() {
        return item.value().amount().signum() == 0;
    }

    /** Whether the languages of the label are given and one is not among them. */
    public boolean labelledWithout(String language) {
        return !item.labelLanguages().isEmpty() && !item.labelLanguages().contains(language);
    }

    /** Whether the goods are said not to be put into circulation: sample, own use of the importer, spare part. */
    public boolean isKeptFromSale() {
        return item.intendedUse() != null && item.intendedUse() != GoodsItem.IntendedUse.SALE;
    }

    /** Whether any package is of raw wood and lacks the mark of ISPM 15. */
    public boolean isWoodUnmarked() {
        for (Packaging packaging : item.packaging()) {
            if (packaging.wood() && !packaging.ippcMark()) {
                return true;
            }
        }
        return false;
    }

    /** Whether one natural person gets more pieces under the six-digit code, in all parcels, than a parameter says. */
    @Weighs("piecesForOnePerson")
    public boolean piecesForOnePersonAbove(@Literal(Kind.PARAMETER) String parameter) {
        BigDecimal limit = situation().law().decimal(parameter);
        BigDecimal pieces = limit == null || !consignment.isToConsumer() ? null : piecesForOnePerson();
        return pieces != null && pieces.compareTo(limit) > 0;
    }

    /** The pieces under the six-digit code for the consignee, in all parcels of the shipment; null if not known. */
    public BigDecimal piecesForOnePerson() {
        return consignment.piecesForConsignee(item);
    }

    /** Whether the commodity code of the Chinese declaration and the one here differ in their first six digits. */
    public boolean isChineseCodeOfOtherGoods() {
        String chinese = item.chinaCode();
        String here = item.hsCode();
        int digits = 6;
        return chinese != null
                && here != null
                && chinese.length() >= digits
                && here.length() >= digits
                && !chinese.regionMatches(0, here, 0, digits);
    }

    /** Whether the Chinese tariff line is said to have a supervision document code. */
    public boolean supervised(String code) {
        return item.supervisionCodes().contains(code);
    }

    /** Whether a supervision document code is given that stands in a list on the law date. */
    public boolean supervisedIn(@Literal(Kind.LIST) String list) {
        for (String code : item.supervisionCodes()) {
            if (situation().law().list(list).find(code, situation().day()) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a supervision document code is given that does not stand in a list. */
    public boolean supervisedOutside(@Literal(Kind.LIST) String list) {
        for (String code : item.supervisionCodes()) {
            if (situation().law().list(list).find(code, situation().day()) == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether packages of a kind that a list names lack the IPPC mark. */
    public boolean packedWithoutMark(@Literal(Kind.LIST) String woodPackages) {
        for (Packaging packaging : item.packaging()) {
            if (!packaging.ippcMark()
                    && situation()
                                    .law()
                                    .list(woodPackages)
                                    .find(packaging.type(), situation().day())
                            != null) {
                return true;
            }
        }
        return false;
    }

    /** The kinds of packages that {@link #packedWithoutMark} means. */
    public String unmarkedPackages(@Literal(Kind.LIST) String woodPackages) {
        return item.packaging().stream()
                .filter(packaging -> !packaging.ippcMark()
                        && situation()
                                        .law()
                                        .list(woodPackages)
                                        .find(packaging.type(), situation().day())
                                != null)
                .map(Packaging::type)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Whether the goods are a battery shipped as dangerous goods, without an exemption. */
    public boolean isFullyDangerousBattery() {
        return item.battery() != null
                && item.dangerousGoods() != null
                && item.dangerousGoods().exemption() == null;
    }

    // ---- shelf life and packages ------------------------------------------------------------------------------------

    /** Whether the shelf life left is shorter than the planned days of the route times a parameter. */
    public boolean spoilsWithin(@Literal(Kind.PARAMETER) String factor) {
        if (item.shelfLifeDays() == null) {
            return false;
        }
        BigDecimal times = situation().law().decimal(factor);
        return times != null
                && BigDecimal.valueOf(item.shelfLifeDays()).compareTo(times.multiply(BigDecimal.valueOf(daysOfRoute())))
                        < 0;
    }

    /** Days from the first departure to the last arrival, begun ones counted whole. */
    public long daysOfRoute() {
        List<Leg> legs = situation().shipment().legs();
        Duration planned = Duration.between(
                legs.get(0).departureTime(), legs.get(legs.size() - 1).arrivalTime());
        return planned.plusDays(1).minusNanos(1).toDays();
    }

    /** The first type of package that does not stand in a list, or null. */
    public String packageOutside(@Literal(Kind.LIST) String list) {
        ReferenceList table = situation().law().list(list);
        for (Packaging packaging : item.packaging()) {
            if (table.find(packaging.type(), situation().day()) == null) {
                return packaging.type();
            }
        }
        return null;
    }

    /** Whether the place of delivery or the consignee is in a country. */
    public boolean goesTo(String country) {
        return consignment.goesTo(country);
    }

    /** Whether the place of delivery or the consignee is in a country that a list names on the law date. */
    public boolean goesToListed(@Literal(Kind.LIST) String list) {
        return consignment.goesToListed(list);
    }

    /** Whether a dual-use authorisation has a number that begins so. */
    public boolean authorised(String number) {
        return consignment.authorised(number);
    }

    /** Whether seller, buyer, consignor, consignee or notify party is given without the result of a screening. */
    public boolean isPartyUnscreened() {
        return consignment.isPartyUnscreened();
    }

    /** Whether the screening of seller, buyer, consignor, consignee or notify party found a list that closes controlled goods to it. */
    public boolean isPartyListed() {
        return consignment.isPartyListed();
    }

    /** Whether the consignee or the buyer is at home in the territory of the checkpoint. */
    public boolean isImporterInside() {
        return consignment.isImporterInside();
    }

    /** Whether the commodity code has a heading of four digits that no row of a list of headings begins. */
    public boolean headingOutside(@Literal(Kind.LIST) String list) {
        return item.hsCode() != null
                && item.hsCode().length() >= HEADING
                && situation()
                                .law()
                                .list(list)
                                .findPrefix(item.hsCode(), situation().day())
                        == null;
    }

    /** Whether the heading stands in a list and the next two digits are none of its {@code subheadings} there. */
    public boolean subheadingOutside(@Literal(Kind.LIST) String list) {
        String code = item.hsCode();
        if (code == null || code.length() < SUBHEADING) {
            return false;
        }
        ReferenceList table = situation().law().list(list);
        ReferenceList.Row row =
                table.find(code.substring(0, HEADING), situation().day());
        return row != null && !table.cell(row, "subheadings").contains(code.substring(HEADING, SUBHEADING));
    }

    /**
     * Codes and headings that took the place of a commodity code of an older edition, as {@code 851713, 851714, 8541}.
     *
     * @param dropped list of codes that are no more, with those of today in column {@code now}
     */
    public String hsToday(@Literal(Kind.LIST) String dropped) {
        ReferenceList table = situation().law().list(dropped);
        ReferenceList.Row row = table.findPrefix(item.hsCode(), situation().day());
        return row == null ? null : table.cell(row, "now").replace(" ", ", ");
    }
}
