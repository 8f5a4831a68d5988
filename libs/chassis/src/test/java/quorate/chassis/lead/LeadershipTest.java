package quorate.chassis.lead;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** One leads; when its connection dies, another does. */
class LeadershipTest {

  private final Map<String, Boolean> atWork = new ConcurrentHashMap<>();

  @Test
  void another_takes_over_when_the_leaders_connection_dies_or_it_resigns() throws Exception {
    try (Ground ground = Ground.create("lead");
        Leadership a = new Leadership(ground.relay(), List.of(duty("a")));
        Leadership b = new Leadership(ground.relay(), List.of(duty("b")))) {
      a.start();
      Ground.until("a leads", () -> a.leading() && atWork.containsKey("a"));
      b.start();
      ground.one(
          """
          select pg_terminate_backend(pid) from pg_locks
          where locktype = 'advisory' and granted
            and database = (select oid from pg_database where datname = current_database())
          """);
      Ground.until("somebody leads again", () -> atWork.size() == 1 && (a.leading() ^ b.leading()));
      Leadership leader = a.leading() ? a : b;
      leader.close();
      Ground.until("the other leads", () -> (leader == a ? b : a).leading());
      assertFalse(leader.leading());
    }
    Ground.until("nobody works", atWork::isEmpty);
  }

  private Duty duty(String name) {
    return new Duty() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public void run() throws InterruptedException {
        atWork.put(name, true);
        try {
          Thread.sleep(60_000);
        } finally {
          atWork.remove(name);
        }
      }
    };
  }
}
