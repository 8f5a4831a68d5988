package quorate.governance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import quorate.chassis.service.ServiceDefinition;
import quorate.testkit.ContractRules;
import quorate.testkit.ProjectionRules;
import quorate.testkit.ServiceUnderTest;

/** What is promised, kept and served. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class ContractTest {

  @Inject ServiceDefinition service;

  @Test
  void events_are_as_their_examples_and_schemas() {
    ContractRules.holdForEvents(GovernanceService.EVENTS);
  }

  @Test
  void served_is_what_was_reviewed_and_what_the_code_does() {
    ContractRules.holdForServed("/governance");
  }

  @Test
  void projections_fold_nothing_that_they_do_not_name() {
    ProjectionRules.hold(service);
  }
}
