namespace EscalationTrust.Tests.Readme;

/// <summary>The C# blocks of docs/queue-integrity.md.</summary>
public sealed class QueueExamples
{
    [Fact]
    public void An_audit_of_two_tickets()
    {
        DateTimeOffset noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

        // ----
        var guard = new QueueIntegrityGuard();
        QueueTicket[] inOrder =
        [
            new() { Id = 1, NeedBegan = noon.AddMinutes(-40), Handling = TimeSpan.FromMinutes(5), Cost = CostFunction.Constant(1) },
            new() { Id = 2, NeedBegan = noon.AddMinutes(-4), Handling = TimeSpan.FromMinutes(5), Cost = CostFunction.Constant(12) },
        ];

        QueueIntegrity integrity = guard.Audit(inOrder, noon);
        Console.WriteLine($"order {integrity.Order.Integrity}, excess {integrity.Order.Excess} risk-minutes, not known: {integrity.Unknown}");
        // order 0, excess 55 risk-minutes, not known: Deadline, Lane, Context

        // ----
        Assert.Equal((0.0, 55.0), (integrity.Order.Integrity!.Value, integrity.Order.Excess));
        Assert.Equal("Deadline, Lane, Context", $"{integrity.Unknown}");
    }
}
