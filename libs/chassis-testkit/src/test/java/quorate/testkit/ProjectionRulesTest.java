package quorate.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.chassis.project.Projection;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EntryHeader;
import quorate.chassis.wire.EventTypes;

class ProjectionRulesTest {

  /** Something that happened. */
  record Opened(String door) {}

  /** Something else. */
  record Shut(String door) {}

  /** It says that it folds openings. */
  record Doors(Class<?> folded) implements Projection {
    @Override
    public String name() {
      return "doors";
    }

    @Override
    public Set<String> sources() {
      return Set.of("house");
    }

    @Override
    public Set<Class<?>> events() {
      return Set.of(Opened.class);
    }

    @Override
    public Uni<Void> apply(SqlConnection tx, Entry entry) {
      return folded.isInstance(entry.event())
          ? tx.query("insert into door values ('front')").execute().replaceWithVoid()
          : Uni.createFrom().voidItem();
    }
  }

  private static Entry shut() {
    var types = EventTypes.builder().type("house.shut.v1", Shut.class).build();
    var header =
        new EntryHeader(
            UUID.randomUUID(),
            "house",
            "brighton-hove",
            "door/front",
            1,
            Instant.parse("2026-05-01T09:00:00Z"),
            "login:0123456789012345678901",
            "role:secretary",
            UUID.randomUUID(),
            null,
            "");
    return Entries.entry(header, types, new Shut("front"), 0);
  }

  @Test
  void a_projection_that_folds_a_kind_which_it_does_not_name_is_found() {
    ProjectionRules.isPassedBy(new Doors(Opened.class), shut());
    var found =
        assertThrows(
            AssertionError.class,
            () -> ProjectionRules.isPassedBy(new Doors(Record.class), shut()));
    assertTrue(
        String.valueOf(found.getMessage()).contains("doors folds house.shut.v1"), found::toString);
  }
}
