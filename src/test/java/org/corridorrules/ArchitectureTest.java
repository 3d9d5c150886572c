package org.corridorrules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One direction of data, and a small public face. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.corridorrules");

    private static final Set<String> ROOT = Set.of(
            "CheckOptions",
            "CorridorRules",
            "Checked",
            "CheckedStream",
            "FindingsCap",
            "LawChangeWriter",
            "PapersSum",
            "Report",
            "ReportWriter",
            "RuleCounts",
            "WaivedFindings",
            "Waiver",
            "WaiverUse",
            "Waivers");

    @Test
    void every_room_knows_only_the_rooms_before_it() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("json")
                .definedBy("org.corridorrules.json")
                .layer("language")
                .definedBy("org.corridorrules.language")
                .layer("identifier")
                .definedBy("org.corridorrules.identifier")
                .layer("shipment")
                .definedBy("org.corridorrules.shipment")
                .layer("itinerary")
                .definedBy("org.corridorrules.itinerary")
                .layer("pack")
                .definedBy("org.corridorrules.pack")
                .layer("fact")
                .definedBy("org.corridorrules.fact")
                .layer("engine")
                .definedBy("org.corridorrules.engine")
                .layer("api")
                .definedBy("org.corridorrules")
                .layer("report")
                .definedBy("org.corridorrules.report")
                .layer("doors")
                .definedBy("org.corridorrules.cli", "org.corridorrules.authoring..")
                .whereLayer("json")
                .mayNotAccessAnyLayer()
                .whereLayer("language")
                .mayNotAccessAnyLayer()
                .whereLayer("identifier")
                .mayNotAccessAnyLayer()
                .whereLayer("shipment")
                .mayOnlyAccessLayers("json")
                .whereLayer("itinerary")
                .mayOnlyAccessLayers("shipment")
                .whereLayer("pack")
                .mayOnlyAccessLayers("json", "shipment", "itinerary")
                .whereLayer("fact")
                .mayOnlyAccessLayers("identifier", "shipment", "itinerary", "pack")
                .whereLayer("engine")
                .mayOnlyAccessLayers("shipment", "itinerary", "pack", "fact")
                .whereLayer("api")
                .mayOnlyAccessLayers("json", "language", "shipment", "itinerary", "pack", "fact", "engine")
                .whereLayer("report")
                .mayOnlyAccessLayers("json", "language", "api")
                .whereLayer("doors")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void the_root_package_is_a_handful_of_types() {
        Set<String> names = CLASSES.stream()
                .filter(type -> type.getPackageName().equals("org.corridorrules"))
                .filter(type -> !type.isNestedClass())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(names).isEqualTo(ROOT);
        classes()
                .that()
                .haveSimpleName("ReportWriter")
                .or()
                .haveSimpleName("RuleCounts")
                .or()
                .haveSimpleName("CheckedStream")
                .or()
                .haveSimpleName("FindingsCap")
                .or()
                .haveSimpleName("PapersSum")
                .or()
                .haveSimpleName("LawChangeWriter")
                .or()
                .haveSimpleName("WaivedFindings")
                .and()
                .resideInAPackage("org.corridorrules")
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void only_the_pack_and_the_engine_know_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.corridorrules.pack", "org.corridorrules.engine")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void nothing_but_the_doors_needs_what_an_embedding_platform_does_not_have() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.corridorrules.cli", "org.corridorrules.authoring..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..")
                .check(CLASSES);
    }

    @Test
    void no_class_keeps_a_mutable_static() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(areOurs())
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void the_library_reads_no_clock_sets_no_property_and_never_exits() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.corridorrules.cli")
                .should()
                .callMethod(System.class, "setProperty", String.class, String.class)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> areOurs() {
        return DescribedPredicate.describe(
                "are written by hand",
                type -> type.getPackageName().startsWith("org.corridorrules")
                        && !type.isEnum()
                        && !type.getModifiers().contains(JavaModifier.SYNTHETIC));
    }
}
