package quorate.chassis.hear;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import quorate.chassis.lead.Await;

/**
 * The channel from the neighbours' log topics. Kafka's consumer group spreads the topics over a
 * service's instances; where each stands is kept with what was heard and nowhere else.
 */
@Singleton
@Identifier(Neighbours.CHANNEL)
public final class Neighbours implements KafkaConsumerRebalanceListener {

  static final String CHANNEL = "neighbours";
  private static final Logger LOG = Logger.getLogger(Neighbours.class);
  private static final long PAUSE_MS = 500;

  private final Hearing hearing;
  private final KafkaClientService clients;
  private volatile boolean ended;

  Neighbours(Hearing hearing, KafkaClientService clients) {
    this.hearing = hearing;
    this.clients = clients;
  }

  @Incoming(CHANNEL)
  Uni<Void> hear(ConsumerRecords<byte[], byte[]> batch) {
    return Await.aside(
        () -> {
          for (TopicPartition topic : batch.partitions()) {
            insist(
                () -> {
                  hearing.take(topic.topic(), batch.records(topic), this::rewind);
                  return null;
                });
          }
          return null;
        });
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    for (TopicPartition partition : partitions) {
      Long from = insist(() -> hearing.begin(partition.topic()));
      consumer.seek(partition, from == null ? 0 : from);
    }
  }

  @PreDestroy
  void end() {
    ended = true;
  }

  private long rewind(String topic) {
    var only = new TopicPartition(topic, 0);
    Uni<Long> rewound =
        clients
            .<byte[], byte[]>getConsumer(CHANNEL)
            .runOnPollingThread(
                consumer -> {
                  long from = consumer.beginningOffsets(List.of(only)).getOrDefault(only, 0L);
                  consumer.seek(only, from);
                  return from;
                });
    return Await.of(rewound);
  }

  /** What fails because the database is away is tried until it is back; others wait meanwhile. */
  private <T extends @Nullable Object> @Nullable T insist(Callable<T> work) {
    while (!ended && !Thread.currentThread().isInterrupted()) {
      try {
        return work.call();
      } catch (Exception e) {
        LOG.warnf("hearing tries again: %s", e);
        LOG.debug("hearing", e);
        try {
          Thread.sleep(PAUSE_MS);
        } catch (InterruptedException interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }
    return null;
  }
}
