package quorate.stories;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private final JavaClasses stories =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("quorate.stories");

  @Test
  void stories_know_the_services_by_their_public_interfaces_only() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "quorate.chassis..",
            "quorate.membership..",
            "quorate.ballots..",
            "quorate.governance..",
            "quorate.notifications..")
        .check(stories);
  }

  @Test
  void their_packages_have_no_cycles() {
    slices().matching("quorate.stories.(*)..").should().beFreeOfCycles().check(stories);
  }
}
