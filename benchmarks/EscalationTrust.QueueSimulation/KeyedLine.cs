namespace EscalationTrust.QueueSimulation;

/// <summary>A discipline in closed form: the largest key of class and wait is served first. Within a class the older has the larger key.</summary>
internal sealed class KeyedLine(Func<ContactClass, double, double> key) : IWaitingLine
{
    private readonly Queue<Contact>[] _classes = [.. Scenario.Classes.Select(_ => new Queue<Contact>())];

    public int Count => _classes.Sum(line => line.Count);

    public void Add(Contact contact) => _classes[contact.Class].Enqueue(contact);

    public Contact Take(double minute) =>
        _classes.Where(line => line.Count > 0).MaxBy(line => Key(line.Peek(), minute))!.Dequeue();

    public IReadOnlyList<Contact> InOrder(double minute) =>
        [.. _classes.SelectMany(line => line).OrderByDescending(contact => Key(contact, minute)).ThenBy(contact => contact.Id)];

    private double Key(Contact contact, double minute) => key(contact.Kind, minute - contact.Arrives);
}
