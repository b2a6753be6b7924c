namespace EscalationTrust;

/// <summary>Everything a policy can be told. The defaults are a working policy.</summary>
/// <remarks>Settable and not thread-safe. <see cref="EscalationLadder.Create(EscalationTrustOptions)"/> validates and copies; later changes have no effect.</remarks>
public sealed class EscalationTrustOptions
{
    /// <summary>The policy's name in reports. Not empty. The default value is "default".</summary>
    public string Name { get; set; } = "default";

    /// <summary>Takes automation out of the loop everywhere. Off by default.</summary>
    public KillSwitch KillSwitch { get; set; }

    /// <summary>True when the customer is told at the first turn that this is an automated assistant. The default value is true.</summary>
    public bool DiscloseAi { get; set; } = true;

    /// <summary>When text, numbers and clocks become signals.</summary>
    public DetectionOptions Detection { get; set; } = new();

    /// <summary>Which words the ladder knows.</summary>
    public LexiconOptions Lexicon { get; set; } = new();

    /// <summary>How signals become risk.</summary>
    public RiskScoringOptions Risk { get; set; } = new();

    /// <summary>When the bot may only assist.</summary>
    public ContainmentOptions Containment { get; set; } = new();

    /// <summary>The risk at which automation stops.</summary>
    public EscalationThresholdOptions Threshold { get; set; } = new();

    /// <summary>Counts at which automation stops.</summary>
    public EscalationLimitOptions Limits { get; set; } = new();

    /// <summary>Where a handoff goes.</summary>
    public EscalationTargetOptions Target { get; set; } = new();

    /// <summary>Which ways to a person there are.</summary>
    public HumanAccessOptions Access { get; set; } = new();

    /// <summary>How notices are worded.</summary>
    public NoticeOptions Notices { get; set; } = new();

    /// <summary>What the host has to do besides deciding.</summary>
    public DutyOptions Duties { get; set; } = new();

    /// <summary>Names of built-in policy packs to keep to, for example "eu-ai-act-50" (see docs/policy-packs.md). They can only make the policy more protective. Empty by default.</summary>
    public List<string> Packs { get; set; } = [];

    /// <summary>Policy packs of the host's own, kept to like built-in ones. Empty by default.</summary>
    public List<PolicyPack> OwnPacks { get; set; } = [];

    /// <summary>Signals that escalate at once. By default safety, legal and vulnerability. A request for a person always escalates and cannot be removed.</summary>
    public HashSet<Signal> AlwaysEscalate { get; set; } = [Signal.Safety, Signal.Legal, Signal.Vulnerability];

    /// <summary>The certificate, as JSON, that vouches for thresholds above the library's defaults (see <c>docs/calibration.md</c>). Null by default.</summary>
    public string? Certificate { get; set; }

    /// <summary>True when thresholds above the library's defaults do not validate without a certificate that covers them; otherwise they warn. The default value is false.</summary>
    public bool RequireCertificate { get; set; }

    /// <summary>What differs by ticket class, by name. Names are compared exactly. Empty by default.</summary>
    public Dictionary<string, TicketClassOptions> TicketClasses { get; set; } = [];
}
