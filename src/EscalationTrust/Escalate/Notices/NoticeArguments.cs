namespace EscalationTrust;

/// <summary>What a notice may name: who, where, when. Everything is optional, and a text leaves out what is not known.</summary>
/// <remarks>The default value knows nothing. Texts are put in as they are and never read as a template. Immutable and thread-safe.</remarks>
public readonly record struct NoticeArguments
{
    /// <summary>The name of the person who owns the case, as the customer may read it. Null when unknown.</summary>
    public string? OwnerName { get; init; }

    /// <summary>The team or queue, as the customer may read it. Null when unknown. No default text uses it, since desks name queues for themselves.</summary>
    public string? Queue { get; init; }

    /// <summary>The place in the queue, from 1. Null when unknown; less than 1 counts as unknown.</summary>
    public int? Position { get; init; }

    /// <summary>The estimated wait for a person. Null when unknown; zero and less count as unknown, so that nobody reads "0 minutes".</summary>
    public TimeSpan? EstimatedWait { get; init; }

    /// <summary>When people are there again. Printed with the offset it carries. Null when unknown.</summary>
    public DateTimeOffset? NextOpening { get; init; }

    /// <summary>By when the host aims to have a person act. Printed with the offset it carries. Null when unknown.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>The customer's own address or number, where a person will answer. Null when unknown.</summary>
    public string? CustomerContact { get; init; }

    /// <summary>Another way to a person that the customer can use: a phone number, an address, a page. Null when there is none.</summary>
    public string? ContactPath { get; init; }

    /// <summary>The ticket's number or reference. Null when unknown.</summary>
    public string? Reference { get; init; }

    /// <summary>Why the conversation stands where it stands; a host may word a notice anew for one reason only.</summary>
    public EscalationReason Reason { get; init; }
}
