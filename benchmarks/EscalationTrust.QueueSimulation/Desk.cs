namespace EscalationTrust.QueueSimulation;

/// <summary>Plays a desk event by event.</summary>
internal sealed class Desk(Contact[] contacts, IWaitingLine line)
{
    private const int AuditEvery = 200;

    private readonly QueueIntegrityGuard _guard = new();
    private readonly double[] _waited = new double[contacts.Length];
    private readonly List<double> _declared = [];
    private readonly List<double> _declaredUncapped = [];
    private readonly List<double> _constant = [];

    public static Outcome Play(Discipline discipline, Contact[] contacts) => new Desk(contacts, discipline.Make()).Run();

    private Outcome Run()
    {
        // A server's key is the minute at which it is free again.
        var busy = new PriorityQueue<int, double>();
        foreach (Contact contact in contacts)
        {
            ServeUntil(contact.Arrives, busy);
            if (busy.Count < Scenario.Servers && line.Count == 0)
            {
                busy.Enqueue(contact.Id, contact.Arrives + contact.Takes);
                continue;
            }

            line.Add(contact);
            if (contact.Id >= Scenario.WarmUp && contact.Id % AuditEvery == 0)
            {
                Audit(contact.Arrives);
            }
        }

        ServeUntil(double.PositiveInfinity, busy);
        return Sum();
    }

    private void ServeUntil(double minute, PriorityQueue<int, double> busy)
    {
        while (busy.TryPeek(out _, out double free) && free <= minute)
        {
            busy.Dequeue();
            if (line.Count > 0)
            {
                Contact next = line.Take(free);
                _waited[next.Id] = free - next.Arrives;
                busy.Enqueue(next.Id, free + next.Takes);
            }
        }
    }

    private void Audit(double minute)
    {
        IReadOnlyList<Contact> waiting = line.InOrder(minute);
        if (waiting.Count < 2)
        {
            return;
        }

        _declared.Add(Integrity(waiting, minute, CostShape.Linear));
        _declaredUncapped.Add(Integrity(waiting.Where(contact => minute - contact.Arrives < Scenario.CapMinutes), minute, CostShape.Linear));
        _constant.Add(Integrity(waiting, minute, CostShape.Constant));
    }

    private double Integrity(IEnumerable<Contact> waiting, double minute, CostShape shape) =>
        _guard.Audit([.. waiting.Select(contact => RankedLine.Ticket(contact, shape))], RankedLine.At(minute)).Order.Integrity ?? 1;

    private Outcome Sum()
    {
        Contact[] counted = contacts[Scenario.WarmUp..];
        IEnumerable<double> Waits(int kind) => counted.Where(contact => contact.Class == kind).Select(contact => _waited[contact.Id]);
        int[] kinds = [0, 1, 2];
        return new Outcome
        {
            WeightedWait = counted.Average(contact => contact.Kind.Cost * _waited[contact.Id]),
            MeanWait = [.. kinds.Select(kind => Waits(kind).Average())],
            Breach = [.. kinds.Select(kind => Waits(kind).Average(wait => wait > Scenario.Classes[kind].Target ? 1.0 : 0))],
            Longest = [.. kinds.Select(kind => Waits(kind).Max())],
            Declared = _declared.DefaultIfEmpty(1).Average(),
            DeclaredUncapped = _declaredUncapped.DefaultIfEmpty(1).Average(),
            Constant = _constant.DefaultIfEmpty(1).Average(),
        };
    }
}
