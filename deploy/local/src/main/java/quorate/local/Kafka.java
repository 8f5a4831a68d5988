package quorate.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One Kafka node, broker and controller in one process. Topics are made on purpose and kept for
 * ever.
 */
public final class Kafka implements Part {
  private static final String NAME = "kafka";
  private static final String CLUSTER = "cXVvcmF0ZS1vbi1vbmUtMQ";

  private final Repository repository;
  private final Folder folder;
  private final int port;
  private final int controllerPort;
  private final Child child;

  public Kafka(Repository repository, Folder folder, int port, int controllerPort) {
    this.repository = repository;
    this.folder = folder;
    this.port = port;
    this.controllerPort = controllerPort;
    this.child = new Child(folder, NAME);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Path log() {
    return child.log();
  }

  @Override
  public boolean alive() {
    return child.alive();
  }

  @Override
  public boolean ready() {
    return alive() && Ready.kafka(port);
  }

  @Override
  public void start() {
    if (child.settles(() -> Ready.kafka(port))) {
      return;
    }
    stop();
    Ready.needs(NAME, port);
    Ready.needs(NAME, controllerPort);
    Copies.folder(repository.kafkaJars(), folder.program(NAME));
    Path config = configure();
    if (Files.notExists(folder.data(NAME).resolve("meta.properties"))) {
      format(config);
    }
    List<String> command = java("-Xms64m", "-Xmx384m");
    command.addAll(List.of("kafka.Kafka", config.toString()));
    child.launch(folder.root(), Map.of(), command);
    child.await(Duration.ofSeconds(60), () -> Ready.kafka(port));
  }

  @Override
  public void stop() {
    child.stop("TERM", Duration.ofSeconds(20));
  }

  /** What clients connect to. */
  public String bootstrap() {
    return "127.0.0.1:" + port;
  }

  private void format(Path config) {
    List<String> command = java("-Xmx128m");
    command.addAll(
        List.of("kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", config.toString()));
    var result = Command.run(folder.root(), command);
    child.note(result.output());
    if (!result.success()) {
      throw new PartFailed("Kafka's storage could not be formatted:\n" + result.output());
    }
  }

  private List<String> java(String... memory) {
    List<String> command = Java.command();
    command.addAll(List.of(memory));
    command.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
    command.add("-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS");
    // each client and each topic would otherwise print its whole configuration
    command.add("-Dorg.slf4j.simpleLogger.log.org.apache.kafka.common.config=warn");
    command.addAll(List.of("-cp", folder.program(NAME) + "/*"));
    return command;
  }

  private Path configure() {
    Path config = folder.file("kafka.properties");
    try {
      return Files.writeString(config, configuration());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String configuration() {
    return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
        controller.listener.names=CONTROLLER
        log.dirs=%3$s
        auto.create.topics.enable=false
        log.retention.ms=-1
        log.retention.bytes=-1
        num.partitions=1
        default.replication.factor=1
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=1
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0
        log.index.size.max.bytes=1048576
        log.cleaner.dedupe.buffer.size=8388608
        num.network.threads=2
        num.io.threads=4
        background.threads=4
        """
        .formatted(port, controllerPort, folder.data(NAME));
  }
}
