package quorate.counting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private final JavaClasses here =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("quorate.counting.formats", "quorate.counting.command");

  @Test
  void files_and_command_rest_on_the_counting_and_on_json_alone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "quorate.counting..", "com.fasterxml.jackson..", "org.jspecify..")
        .check(here);
  }

  @Test
  void formats_know_nothing_of_the_command() {
    noClasses()
        .that()
        .resideInAPackage("quorate.counting.formats")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("quorate.counting.command")
        .check(here);
  }
}
