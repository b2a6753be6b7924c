using EscalationTrust;

// A desk that counts a point of priority as a minute of age, at noon. Eight tickets, three kinds.
DateTimeOffset noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
(string Name, int Waited, int Priority, double Cost, double Minutes, int Target, bool Asked)[] desk =
[
    ("password reset", 41, 0, 1, 5, 60, false),
    ("how do I export?", 38, 0, 1, 5, 60, false),
    ("wrong charge", 25, 5, 3, 8, 30, true),
    ("invoice address", 24, 0, 1, 4, 60, false),
    ("payments are down", 6, 15, 12, 6, 10, false),
    ("wrong charge, again", 12, 5, 3, 8, 30, false),
    ("data was deleted", 3, 15, 12, 10, 10, true),
    ("forgotten one", 130, 0, 1, 5, 60, false),
];

QueueTicket[] tickets = [.. desk.Select((row, i) => new QueueTicket
{
    Id = i,
    NeedBegan = noon.AddMinutes(-row.Waited),
    DueBy = noon.AddMinutes(row.Target - row.Waited),
    Handling = TimeSpan.FromMinutes(row.Minutes),
    Cost = CostFunction.Linear(row.Cost), // a minute costs more, the nearer the deadline
    Lane = QueueLane.Human,
    HumanRequested = row.Asked,
})];

// The desk's own order, whatever it is, can be audited.
VendorKey[] keys = [.. tickets.Select(ticket => VendorKey.Genesys(in ticket, desk[(int)ticket.Id].Priority))];
keys.AsSpan().Sort(tickets.AsSpan());

var guard = new QueueIntegrityGuard();
var conditions = new QueueConditions { Servers = 2, MeanPatience = TimeSpan.FromMinutes(40) };
var buffer = new double[QueueIntegrityGuard.BufferLength(tickets.Length)];
Print("The desk's order", guard.Audit(tickets, noon, conditions, buffer));

var worst = new QueueInversion[3];
foreach (QueueInversion pair in worst[..guard.FindWorst(tickets, noon, worst, buffer)])
{
    Console.WriteLine($"  \"{desk[pair.BehindId].Name}\" stands behind \"{desk[pair.AheadId].Name}\": that alone costs {pair.Cost:0.0} risk-minutes");
}

var moves = new QueueMove[5];
QueueMovePlan plan = guard.PlanMoves(tickets, noon, moves, buffer);
foreach (QueueMove move in moves[..plan.Count])
{
    move.ApplyTo(tickets);
    Console.WriteLine($"  move \"{desk[move.Id].Name}\" from place {move.From + 1} to place {move.To + 1}: order {move.Integrity:0.000}");
}

Print("After the moves", guard.Audit(tickets, noon, conditions, buffer));

// Or let the library rank. Costs grow with time, so the queue is asked at the moment somebody is free.
var ranking = new QueueRanking();
var queue = new RankedQueue(ranking);
foreach (QueueTicket ticket in tickets)
{
    queue.Enqueue(in ticket, noon);
}

QueueTicket[] order = queue.InOrder(noon);
Print("Our ranking", guard.Audit(order, noon, conditions, buffer));
for (int i = 1; i < order.Length; i++)
{
    QueuePrecedence why = ranking.Explain(in order[i - 1], in order[i], noon);
    Console.WriteLine($"  \"{desk[why.First].Name}\" before \"{desk[why.Second].Name}\": {why.Reason}");
}

queue.TryDequeue(noon.AddMinutes(4), out QueueTicket next);
Console.WriteLine($"At 12:04 somebody is free for \"{desk[next.Id].Name}\".");
return plan.RestoresFloor ? 0 : 1;

static void Print(string title, QueueIntegrity integrity)
{
    Console.WriteLine($"{title}: overall {integrity.Overall:0.000} ({integrity.Weakest}), not known: {integrity.Unknown}");
    Console.WriteLine($"  order {integrity.Order.Integrity:0.000}, {integrity.Order.Excess:0.0} risk-minutes too many; {integrity.Deadline.ExpectedBreachesWithAbandonment:0.0} of {integrity.Deadline.WithDeadline} deadlines will be missed; the longest wait is {integrity.Starvation.LongestWait?.TotalMinutes:0} minutes");
}
