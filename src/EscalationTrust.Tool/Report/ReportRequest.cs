namespace EscalationTrust.Tool;

/// <summary>What a report is made of; what is null shows as not measured.</summary>
internal sealed record ReportRequest
{
    /// <summary>Recorded conversations.</summary>
    public required string Transcripts { get; init; }

    /// <summary>Closed cases.</summary>
    public string? Cases { get; init; }

    /// <summary>Snapshots of a queue.</summary>
    public string? Queue { get; init; }

    /// <summary>The certificate of a calibration.</summary>
    public string? Certificate { get; init; }

    /// <summary>The policy document; the default policy when null.</summary>
    public string? Policy { get; init; }

    /// <summary>Where labels stand when the recordings have none of their own.</summary>
    public NeedRule? Rule { get; init; }

    /// <summary>True when the words of the worst conversations are shown, personal data masked.</summary>
    public bool ShowText { get; init; }

    /// <summary>The title of the page.</summary>
    public required string Title { get; init; }

    /// <summary>Where the page goes.</summary>
    public required string Out { get; init; }
}
