package quorate.local;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the four services as a packaged jar, told by a settings file where everything is. */
final class Service {
  private static final List<String> JVM =
      List.of(
          "-Xms48m",
          "-Xss512k",
          "-XX:MaxMetaspaceSize=160m",
          "-XX:ReservedCodeCacheSize=80m",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-jar",
          "app/quarkus-run.jar");

  private Service() {}

  /** A whole country's file of practices is compared in memory; nobody else has as much at once. */
  private static String heap(ServiceName service) {
    return service == ServiceName.MEMBERSHIP ? "-Xmx512m" : "-Xmx160m";
  }

  static Part part(
      ServiceName service,
      Repository repository,
      Folder folder,
      Ports ports,
      Secrets secrets,
      String issuer) {
    Map<String, String> settings = new TreeMap<>(database(service, ports, secrets).settings());
    settings.putAll(
        Map.of(
            "quarkus.http.host",
            "127.0.0.1",
            "quarkus.http.port",
            "" + service.port(ports),
            "kafka.bootstrap.servers",
            "127.0.0.1:" + ports.kafka(),
            "quarkus.oidc.auth-server-url",
            issuer,
            "quorate.password-clients",
            "quorate-cli",
            "quorate.public-url",
            ports.origin(),
            "quorate.kek",
            secrets.key("quorate.kek." + service.wire()),
            "quorate.login-hash-key",
            secrets.key("quorate.login-hash-key")));
    switch (service) {
      case NOTIFICATION -> {
        settings.putAll(mail(ports));
        settings.putAll(names(service, ports, secrets, issuer));
      }
      case GOVERNANCE -> settings.putAll(names(service, ports, secrets, issuer));
      case MEMBERSHIP, BALLOT -> {}
    }
    return new JvmPart(
        folder,
        new JvmPart.Plan(
            service.wire(),
            Map.of("app", repository.service(service.module())),
            properties(settings),
            Stream.concat(Stream.of(heap(service)), JVM.stream()).toList(),
            List.of(service.port(ports)),
            "/q/health/ready"));
  }

  static ServiceDatabase database(ServiceName service, Ports ports, Secrets secrets) {
    String name = service.wire();
    return new ServiceDatabase(
        "quorate_" + name,
        ports.postgres(),
        role(name + "_owner", secrets),
        role(name + "_app", secrets),
        role(name + "_relay", secrets));
  }

  private static Login role(String name, Secrets secrets) {
    return new Login(name, secrets.password("postgres." + name));
  }

  private static Map<String, String> mail(Ports ports) {
    return Map.of(
        "quarkus.mailer.host",
        "127.0.0.1",
        "quarkus.mailer.port",
        "" + ports.smtp(),
        "quarkus.mailer.mock",
        "false");
  }

  /** What a service needs that asks membership-service for the keys of people's names. */
  private static Map<String, String> names(
      ServiceName service, Ports ports, Secrets secrets, String issuer) {
    String client = "quorate-" + service.wire();
    return Map.of(
        "quorate.membership.url",
        "http://127.0.0.1:" + ports.membership(),
        "quarkus.oidc-client.auth-server-url",
        issuer,
        "quarkus.oidc-client.client-id",
        client,
        "quarkus.oidc-client.credentials.secret",
        Realm.clientSecret(secrets, client));
  }

  private static String properties(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(it -> it.getKey() + "=" + it.getValue().replace("\\", "\\\\"))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
