namespace EscalationTrust;

/// <summary>What the precedence came to, before the decision is written.</summary>
internal readonly struct Verdict
{
    // One number: two stored apart and loaded as one word would make the load wait for both (measured: half of Decide).
    private readonly uint _code;

    public Verdict(LadderStage stage, EscalationReason reason) => _code = (byte)stage | ((uint)reason << 8);

    public LadderStage Stage => (LadderStage)(byte)_code;

    public EscalationReason Reason => (EscalationReason)(_code >> 8);
}
