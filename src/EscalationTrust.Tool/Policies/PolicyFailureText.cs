using System.Text;

namespace EscalationTrust.Tool;

/// <summary>Says everything that is wrong with a policy.</summary>
internal static class PolicyFailureText
{
    public static string Of(string name, IReadOnlyList<PolicyFailure> failures)
    {
        var text = new StringBuilder();
        text.Append(name).Append(" is no valid policy: ").Append(failures.Count).Append(failures.Count == 1 ? " error." : " errors.");
        foreach (PolicyFailure failure in failures)
        {
            text.Append('\n').Append("  ").Append(failure);
        }

        return text.ToString();
    }
}
