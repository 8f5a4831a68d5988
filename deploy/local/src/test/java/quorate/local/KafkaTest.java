package quorate.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTest {

  @Test
  void it_starts_again_after_a_kill_and_stops(@TempDir Path directory) {
    var place = Place.in(directory);
    var kafka = place.kafka();
    try {
      kafka.start();
      place.kill(kafka);
      assertFalse(kafka.ready());
      kafka.start();
      assertTrue(kafka.ready());
    } finally {
      kafka.stop();
    }
    assertTrue(Ready.free(place.ports().kafka()));
  }
}
