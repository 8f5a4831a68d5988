package quorate.auditor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private final JavaClasses auditor =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("quorate.auditor");

  @Test
  void the_auditor_shares_nothing_with_services_but_the_counting() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.crypto..",
            "quorate.auditor..",
            "quorate.counting..",
            "com.fasterxml.jackson..",
            "org.apache.kafka..",
            "org.jspecify..")
        .check(auditor);
  }

  @Test
  void its_packages_have_no_cycles() {
    slices().matching("quorate.auditor.(*)..").should().beFreeOfCycles().check(auditor);
  }
}
