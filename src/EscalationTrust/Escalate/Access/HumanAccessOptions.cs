namespace EscalationTrust;

/// <summary>Which ways to a person there are. None of them can be hidden: the way is shown from the first turn, and there is no option against it.</summary>
public sealed class HumanAccessOptions
{
    /// <summary>True when a person can join the chat. The default value is true.</summary>
    public bool Live { get; set; } = true;

    /// <summary>True when the desk calls back. The default value is false.</summary>
    public bool Callback { get; set; }

    /// <summary>True when a person can answer in writing later. The default value is true. When false, <see cref="ContactPath"/> must be set, since customers may not be left without a way when nobody is there.</summary>
    public bool Ticket { get; set; } = true;

    /// <summary>Another way to a person that the customer can use: a phone number, an address, a page. Null by default.</summary>
    public string? ContactPath { get; set; }

    /// <summary>The time within which a person should answer a request for one; more than zero, at most 365 days. Shown on the AI card. Null by default.</summary>
    public TimeSpan? TargetWithin { get; set; }

    /// <summary>The share of requests in (0, 1] that should be answered within <see cref="TargetWithin"/>. The default value is 0.95.</summary>
    public double TargetShare { get; set; } = 0.95;
}
