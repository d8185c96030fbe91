package casework.bench.peers;

import casework.bench.desk.Broker;
import casework.bench.desk.Orders;

/** A desk on db-scheduler as a program: {@code SchedulerDesks JDBC-URL BROKER TOPIC}. */
public final class SchedulerDesks {

  private SchedulerDesks() {}

  public static void main(String[] arguments) throws Exception {
    Orders.serve(
        name ->
            new SchedulerDesk(
                Databases.at(arguments[0], "scheduler_" + name.replace('-', '_')),
                new Broker(arguments[1], arguments[2])));
    // Its threads would keep the program alive.
    System.exit(0);
  }
}
