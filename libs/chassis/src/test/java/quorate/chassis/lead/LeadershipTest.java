package quorate.chassis.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
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

  @Test
  void what_duties_look_at_is_there_before_any_of_them_begins() throws Exception {
    var done = new ConcurrentLinkedQueue<String>();
    try (Ground ground = Ground.create("lead");
        Leadership leader =
            new Leadership(ground.relay(), List.of(prepared("a", done), prepared("b", done)))) {
      leader.start();
      Ground.until("both began", () -> done.size() == 4);
      assertEquals(List.of("a prepared", "b prepared"), List.copyOf(done).subList(0, 2));
    }
  }

  private static Duty prepared(String name, Queue<String> done) {
    return new Duty() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public void prepare() {
        done.add(name + " prepared");
      }

      @Override
      public void run() throws InterruptedException {
        done.add(name + " begun");
        new CountDownLatch(1).await(); // until it is ended
      }
    };
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
          new CountDownLatch(1).await(); // until it is ended
        } finally {
          atWork.remove(name);
        }
      }
    };
  }
}
