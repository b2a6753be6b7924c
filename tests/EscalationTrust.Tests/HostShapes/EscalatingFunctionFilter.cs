using EscalationTrust.Tests.HostShapes.StandIns;

namespace EscalationTrust.Tests.HostShapes;

// ----
/// <summary>Tools with effects run only while the conversation permits them; each call and each failure is evidence.</summary>
public sealed class EscalatingFunctionFilter(SupportConversation chat, Func<string, bool> hasEffects) : IAutoFunctionInvocationFilter
{
    /// <summary>The decision on the customer's last message: set it before the kernel is asked.</summary>
    public EscalationDecision Decision { get; set; }

    public async Task OnAutoFunctionInvocationAsync(AutoFunctionInvocationContext context, Func<AutoFunctionInvocationContext, Task> next)
    {
        string name = context.Function.Name;
        if (Decision.BotMustNotAnswer || (hasEffects(name) && !Decision.Permits(PermittedActs.TakeAction)))
        {
            context.Terminate = true; // the model does not go on by itself
            return;
        }

        try
        {
            await next(context);
            chat.ToolUsed(name, context.Arguments?.ToString());
        }
        catch
        {
            chat.ToolUsed(name, context.Arguments?.ToString(), failed: true);
            throw;
        }
    }
}
// ----
