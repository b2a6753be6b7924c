using System.Globalization;

namespace EscalationTrust;

/// <summary>Why one ticket stands before another at one moment.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public readonly record struct QueuePrecedence
{
    /// <summary>The handle of the ticket that is served first.</summary>
    public long First { get; init; }

    /// <summary>The handle of the ticket that is served later.</summary>
    public long Second { get; init; }

    /// <summary>The first rule that tells them apart.</summary>
    public PrecedenceReason Reason { get; init; }

    /// <summary>The first ticket's index then: cost rate over handling time, per minute squared.</summary>
    public double FirstIndex { get; init; }

    /// <summary>The second ticket's index then.</summary>
    public double SecondIndex { get; init; }

    /// <summary>A sentence for people.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First} before {Second}: {Because()}");

    private string Because() => Reason switch
    {
        PrecedenceReason.AgeingCap => "it has waited longer than the cap allows",
        PrecedenceReason.HigherIndex => string.Create(CultureInfo.InvariantCulture, $"its index {FirstIndex:0.####} is higher than {SecondIndex:0.####}"),
        PrecedenceReason.HumanRequested => "at equal index its customer asked for a person",
        PrecedenceReason.EarlierNeed => "its need began earlier",
        PrecedenceReason.LowerId => "nothing else tells them apart, and its handle is lower",
        _ => "they are the same",
    };
}
