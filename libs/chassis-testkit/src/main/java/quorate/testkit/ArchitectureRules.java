package quorate.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Filters;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/**
 * The house rules about structure. A rule that matches no class fails, so that none is kept which
 * guards nothing.
 */
public final class ArchitectureRules {

  private final String root;
  private final JavaClasses classes;

  private ArchitectureRules(String root, JavaClasses classes) {
    this.root = root;
    this.classes = classes;
  }

  /** The rules for a service, whose packages are all under {@code root}. */
  public static void holdForService(String root) {
    holdForService(root, new ImportOption.DoNotIncludeTests());
  }

  static void holdForService(String root, ImportOption option) {
    var rules = new ArchitectureRules(root, Imported.under(root, option));
    rules.check(Stream.concat(rules.ofEverything().stream(), rules.ofServices().stream()));
  }

  /** The rules for a library. */
  public static void holdForLibrary(String root) {
    var rules =
        new ArchitectureRules(root, Imported.under(root, new ImportOption.DoNotIncludeTests()));
    rules.check(rules.ofEverything().stream());
  }

  private void check(Stream<ArchRule> rules) {
    Assertions.assertAll(rules.<Executable>map(rule -> () -> rule.check(classes)));
  }

  private List<ArchRule> ofEverything() {
    return List.of(
        noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*\\.\\w*(Manager|Utils?|Helper|DTO|Dto)(\\$.*)?")
            .because("a name says what a thing is"),
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("quorate.chassis.door.Ids")
            .and()
            .doNotHaveFullyQualifiedName("quorate.chassis.service.Wiring")
            .should(Clockless.takeClockOrIds())
            .because("clock and ids are made at the door"),
        slices().matching(root + ".(*)..").should().beFreeOfCycles(),
        noClasses()
            .should()
            .dependOnClassesThat(Neighbours.of(root))
            .because("services share no classes, and libraries know no service"));
  }

  /** Clients of other services are interfaces with the same annotations. */
  private static GivenMethodsConjunction endpoints() {
    return methods()
        .that()
        .areMetaAnnotatedWith(HttpMethod.class)
        .and()
        .areDeclaredInClassesThat()
        .areNotInterfaces();
  }

  private List<ArchRule> ofServices() {
    return List.of(
        classes()
            .that(Purity.reachedByDecisions(classes, root))
            .should()
            .onlyDependOnClassesThat(Purity.mayBeKnown(root))
            .because("a decision is pure: no clock, no random, no input or output"),
        endpoints().should().bePublic().because("others are not served"),
        endpoints()
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(RolesAllowed.class)
            .because("every endpoint says who may come in"),
        endpoints()
            .should()
            .beAnnotatedWith(Produces.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Produces.class)
            .because("else an asker who accepts text is given a Java object's name"),
        classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .beAnnotatedWith(Filter.class)
            .orShould()
            .beAnnotatedWith(Filters.class)
            .andShould()
            .beAnnotatedWith(Immutable.class)
            .because("views are read, within one convener"));
  }
}
