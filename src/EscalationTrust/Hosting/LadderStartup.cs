namespace EscalationTrust;

/// <summary>Empty options whose validation at start makes the first ladder: a wrong policy stops the host before the first turn.</summary>
/// <remarks>
/// <para>Validating <see cref="EscalationTrustOptions"/> themselves on start would wake an options monitor that throws into whoever
/// reloads a wrong configuration; the ladder's own monitor reports it instead.</para>
/// </remarks>
internal sealed class LadderStartup
{
}
