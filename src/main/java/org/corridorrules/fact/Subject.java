package org.corridorrules.fact;

import java.util.List;
import org.corridorrules.pack.Literal;
import org.corridorrules.pack.Literal.Kind;
import org.corridorrules.shipment.Consignment;
import org.corridorrules.shipment.Document;
import org.corridorrules.shipment.DocumentType;
import org.corridorrules.shipment.Filing;
import org.corridorrules.shipment.FilingType;

/**
 * A part of the shipment as one checkpoint sees it: what a pattern of a rule matches. The properties and predicates
 * here, above and in the subclasses are the words of the rules; a predicate is never true where the shipment lacks the
 * data to say so. Used by one thread, for one check.
 */
public abstract class Subject extends WithFields {

    private static final int ENTRY_SECURITY = 1;
    private static final int EXIT_SECURITY = 2;
    private static final int ENTRY_AND_EXIT_SECURITY = 3;

    Subject(Situation situation, Pointer pointer) {
        super(situation, pointer);
    }

    /** Whether a declaration of the kind was lodged or registered. */
    public boolean filed(@Literal(value = Kind.WORD, of = FilingType.class) String type) {
        Filing filing = filing(FilingType.valueOf(type));
        return filing != null && (filing.number() != null || filing.lodgedAt() != null);
    }

    /** Whether a document of the kind travels with the shipment or this part. */
    public boolean documented(@Literal(value = Kind.WORD, of = DocumentType.class) String type) {
        DocumentType wanted = DocumentType.valueOf(type);
        return anyOf(situation().shipment().documents(), wanted);
    }

    /** The first document of a kind that concerns this part, or null. */
    Document document(DocumentType type) {
        for (Document document : situation().shipment().documents()) {
            if (document.type() == type) {
                return document;
            }
        }
        return ofConsignments(type);
    }

    /** The first document of a kind that a consignment alone has, or null. */
    Document ofConsignments(DocumentType type) {
        for (Consignment consignment : situation().shipment().consignments()) {
            for (Document document : consignment.documents()) {
                if (document.type() == type) {
                    return document;
                }
            }
        }
        return null;
    }

    /** Whether a document of a kind travels with this part of the route, be it of one consignment alone. */
    public boolean accompanied(@Literal(value = Kind.WORD, of = DocumentType.class) String type) {
        return document(DocumentType.valueOf(type)) != null;
    }

    static boolean anyOf(List<Document> documents, DocumentType wanted) {
        for (Document document : documents) {
            if (document.type() == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rail consignment note is named as the declaration of a kind. */
    public boolean declaredByNote(@Literal(value = Kind.WORD, of = FilingType.class) String type) {
        Filing filing = filing(FilingType.valueOf(type));
        DocumentType document = filing == null ? null : filing.documentAsDeclaration();
        return document == DocumentType.SMGS_NOTE
                || document == DocumentType.CIM_NOTE
                || document == DocumentType.CIM_SMGS_NOTE;
    }

    /** Whether any declaration of the kind was lodged in a country, or is guaranteed for it. */
    public boolean filingCovers(@Literal(value = Kind.WORD, of = FilingType.class) String type, String country) {
        return situation().shipment().filings().stream()
                .filter(filing -> filing.type().name().equals(type))
                .anyMatch(filing -> lodgedIn(filing, country) || guaranteed(filing, country));
    }

    /** Whether a declaration of the kind was lodged in a country that its guarantee, which names others, leaves out. */
    public boolean guaranteeLeavesOut(@Literal(value = Kind.WORD, of = FilingType.class) String type, String country) {
        return situation().shipment().filings().stream()
                .filter(filing -> filing.type().name().equals(type) && lodgedIn(filing, country))
                .anyMatch(filing -> filing.guarantee() != null
                        && !filing.guarantee().countries().isEmpty()
                        && !guaranteed(filing, country));
    }

    private static boolean lodgedIn(Filing filing, String country) {
        return filing.office() != null && filing.office().startsWith(country);
    }

    private static boolean guaranteed(Filing filing, String country) {
        return filing.guarantee() != null && filing.guarantee().countries().contains(country);
    }

    /** The declaration of a kind that covers this part, or null. */
    Filing filing(FilingType type) {
        for (Filing filing : situation().shipment().filings()) {
            if (filing.type() == type) {
                return filing;
            }
        }
        return null;
    }

    /** JSON pointer of the declaration of a kind, or of the list where it is missing. */
    String filingPointer(FilingType type) {
        List<Filing> filings = situation().shipment().filings();
        for (int i = 0; i < filings.size(); i++) {
            if (filings.get(i).type() == type) {
                return "/filings/" + i;
            }
        }
        return "/filings";
    }

    /** Whether a transit declaration of a kind says that it carries the data of the entry summary declaration. */
    public boolean securityIn(@Literal(value = Kind.WORD, of = FilingType.class) String type) {
        Filing filing = filing(FilingType.valueOf(type));
        Integer indicator = filing == null ? null : filing.securityIndicator();
        return indicator != null && (indicator == ENTRY_SECURITY || indicator == ENTRY_AND_EXIT_SECURITY);
    }

    /** Whether a transit declaration of a kind says that it carries the data of the exit summary declaration. */
    public boolean exitSecurityIn(@Literal(value = Kind.WORD, of = FilingType.class) String type) {
        Filing filing = filing(FilingType.valueOf(type));
        Integer indicator = filing == null ? null : filing.securityIndicator();
        return indicator != null && (indicator == EXIT_SECURITY || indicator == ENTRY_AND_EXIT_SECURITY);
    }
}
