package quorate.membership;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static quorate.membership.fileimport.FileImport.IMPORTS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import quorate.chassis.seal.KeyRing;
import quorate.chassis.seal.Seals;
import quorate.chassis.shell.Outcome;
import quorate.chassis.shell.Plan;
import quorate.chassis.shell.Request;
import quorate.chassis.shell.Shell;
import quorate.membership.fileimport.ImportEvent;
import quorate.membership.fileimport.ImportEvent.ChangesProposed;
import quorate.membership.fileimport.ImportEvent.ImportPreviewed;
import quorate.membership.person.PersonKeys;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.Change.SealedPerson;
import quorate.testkit.ServiceUnderTest;

/** A list whose preview ended in the middle keeps nobody for good. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class BrokenPreviewTest {

  private static final String NAME = "Perpetua Halfway";

  @Inject Shell shell;
  @Inject KeyRing keys;

  private final Api secretary = Api.secretary();
  private final UUID list = UUID.randomUUID();
  private final UUID person = UUID.randomUUID();

  @Test
  void rejecting_all_of_it_destroys_the_keys_of_whom_it_names() {
    theFirstOfFiveChangesIsRecorded();
    String at = "/imports/" + list;
    secretary.get(at).then().body("state", equalTo("reading")).body("undecided", equalTo(5));
    secretary.get(at + "/changes").then().body("items[0].person.name", equalTo(NAME));
    secretary.get("/imports?undecided=true").then().body("items", hasSize(1));
    secretary
        .post(at + "/rejection", Map.of("changes", "all"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:quorate:problem:preview-unfinished"));
    secretary
        .post(at + "/rejection", Map.of("changes", "all", "doubtful", true))
        .then()
        .statusCode(200);
    secretary.get(at).then().body("state", equalTo("decided")).body("undecided", equalTo(0));
    secretary.get(at + "/changes").then().body("items[0].person", nullValue());
    secretary.get("/imports?undecided=true").then().body("items", hasSize(0));
    for (int tries = 0; tries < 200 && hasKey(); tries++) {
      LockSupport.parkNanos(50_000_000);
    }
    assertFalse(hasKey());
  }

  private void theFirstOfFiveChangesIsRecorded() {
    String convener = secretary.convener();
    var key = keys.of(convener, PersonKeys.name(person)).await().indefinitely();
    UUID entry = UUID.randomUUID();
    var change =
        new Change(1, "person", "person/" + person, "A person is new", "So", false, 2, Map.of())
            .about(new SealedPerson(Seals.seal(key, person, entry, NAME), null, null));
    var stream = IMPORTS.stream(list);
    var id = UUID.randomUUID();
    var request = new Request(convener, "login:x", "role:secretary", Instant.EPOCH, null, id, null);
    var done =
        shell
            .handle(
                request,
                List.of(stream),
                loaded ->
                    Plan.nothing()
                        .and(stream, List.of(previewed()))
                        .and(stream, new ChangesProposed(list, List.of(change)), entry))
            .await()
            .indefinitely();
    var recorded = assertInstanceOf(Outcome.Recorded.class, done);
    secretary.awaiting("membership/" + convener + ":" + recorded.last());
  }

  private ImportEvent previewed() {
    return new ImportPreviewed(
        list,
        "member-list",
        "list.csv",
        "0".repeat(64),
        LocalDate.parse("2026-05-01"),
        5,
        List.of(),
        5,
        0,
        0,
        List.of(),
        null,
        null,
        null);
  }

  private boolean hasKey() {
    var holders = List.of(PersonKeys.name(person));
    return !keys.find(secretary.convener(), holders).await().indefinitely().isEmpty();
  }
}
